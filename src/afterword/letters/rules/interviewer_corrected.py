"""No slip of the interviewers is named, and none is ranked above another."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.letters.model import LetterRule
from afterword.letters.phrases import phrases

PAPERS = r"(?:cv|r[ée]sum[ée]|application|papers|letter|file|portfolio|test)"
FAULTS = (
    r"\byou(?: had| have|'ve)? (?:mis(?:pronounced|spelt|spelled|read|understood|quoted|heard)|mixed me up|confused "
    r"me|called me)\b"
    r"(?! (?:back|in|on|at|again|about|yesterday|to|for|the|a week|last|this))|\byou (?:kept|keep) (?:calling"
    r"|mispronouncing)\b",
    r"\byou(?: had| have|'ve)? (?:got|had|gave|used|quoted) (?:my (?:\w+ ){1,3}?|(?:the|a) (?:\w+ ){1,2}?)(?:wrong"
    r"|incorrect(?:ly)?)\b|\byou were (?:\w+ )?(?:wrong|mistaken"
    r"|misinformed|incorrect)\b|\byou had (?:\w+ )?the wrong (?:\w+ )?(?:cv|r[ée]sum[ée]|name|file|papers"
    r"|application|candidate)\b",
    r"\b(?:figures?|numbers?|dates?|facts?|names?|claims?) (?:that )?(?:you|your colleague) (?:gave|quoted|named"
    r"|mentioned|used|cited"
    r"|told me)[^.?!]{0,40}\b(?:was|is|were|are) (?:\w+ )?(?:wrong|incorrect|mistaken|out of date|outdated"
    r"|not (?:quite )?(?:right|correct|true))\b",
    rf"\b(?:(?:nobody|no one|none of you|neither of you)(?: \w+)? (?:had|have|has)|(?:you|your colleagues?|they) "
    rf"(?:\w+ )?(?:had|have|has)(?: \w+)?"
    rf" ?(?:not|n't))(?: \w+)? (?:read|seen|opened|looked at) my {PAPERS}\b",
    r"\bi (?:liked|preferred|trusted|enjoyed|found) you (?:\w+ )?(?:better|more \w+|nicer|kinder|friendlier) than\b"
    r"|\bi would rather"
    r" (?:\w+ ){0,3}?(?:you|with you|under you|for you) than\b|\b(?:unlike|in contrast to) your (?:colleagues?|boss"
    r"|manager|co-\w+)\b",
    r"\b(?:your (?:\w+ )?(?:colleague|boss|manager|director)s?|you) (?:had|got) (?:his|her|their|your"
    r"|the|some) (?:facts?|figures?|numbers?|dates?|names?|sums) (?:\w+ )?wrong\b",
    rf"\b(?:not|n't|never) (?:\w+ )?(?:had|found|taken|made|got) (?:\w+ )?(?:time|chance|trouble|opportunity) to "
    rf"(?:\w+ )?(?:read|look at|see|open|go through) my {PAPERS}\b",
    r"\b(?:of|between) the (?:two|three) of you\b[^.?!]{0,30}\byou (?:were|are)\b|\byou were (?:\w+ )?the (?:\w+ "
    r")?(?:better|best|nicer|nicest|friendlier|friendliest|kinder|kindest) (?:of|interviewer|person)\b",
    r"\b(?:actually|in fact|strictly speaking|to be precise|for your information),? (?:the|your) \w+ (?:that "
    r")?(?:you|your colleague) (?:quoted|mentioned|named|gave|cited|spoke of)\b",
    r"\bi understood you (?:\w+ )?(?:better|more \w+) than\b|\byou were (?:looking at|reading from|talking about"
    r"|holding) (?:somebody else's|someone else's|the wrong|another (?:person|candidate)'s) \w+\b",
)

ITEM = LetterRule(
    id="E23",
    name="interviewer-corrected",
    group="E",
    level="warning",
    rests_on="lexical",
    title="No slip of the interviewers is named, and none is ranked above another.",
    why="Even when it is true it leaves them one down, and they talk with each other.",
    sources=(
        Source(
            "Never criticise the interviewer, 2019", "jamaica-gleaner.com/article/news/20190929/rating-your-interviewer"
        ),
        Source(
            "Take a breath when the interviewer makes a mistake",
            "dice.com/career-advice/take-breath-interviewer-makes-mistake",
        ),
    ),
    kinds=("note", "withdrawal", "nudge", "rejection-reply"),
    message="This names a slip of the interviewers, or ranks them.",
    next="Leave it out; if the fact matters, give the right one without saying who was wrong.",
    false_alarms="A correction of your own words; a mistake that they told you of themselves.",
    check=phrases(*FAULTS),
    finds=(
        Example("[[You mispronounced]] my name twice."),
        Example("By the way, the [[figure you gave for the turnover was wrong]]."),
        Example("[[You had the wrong CV]], I think."),
        Example("[[None of you had read my CV]]."),
        Example("[[I liked you better than]] the other interviewer."),
        Example("[[Unlike your colleague]] you let me finish."),
        Example("[[Your colleague had her facts wrong]] about the merger."),
        Example("It was a pity that you had [[not had the time to look at my CV]]."),
        Example("[[Of the two of you, you were]] by far the clearer."),
        Example("[[You were looking at somebody else's application]] for the first ten minutes."),
    ),
    passes=(
        Example("You called me back within the hour, which I noticed."),
        Example("One correction: the figure I gave for the turnover was wrong; it is 4.1 million."),
        Example("You had the wrong pump delivered twice, you said, and laughed."),
        Example("You said that the dates in the advert were wrong."),
        Example("I had read the figures you gave me on the way home."),
        Example("You were right about the drawer."),
        Example("The two of you were kind to wait."),
        Example("They had the dates wrong on the drum, so I weighed it again."),
        Example("You had not had time to walk the line, you said, and we did it together."),
        Example("You were looking at the far end of the yard when the bell went."),
    ),
)
