"""No politics: no party, no vote, no remark on those who govern."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.letters.model import LetterRule
from afterword.letters.phrases import phrases

PARTY = (
    r"(?:(?-i:Tor(?:y|ies)|Conservatives?|Labour|Lib Dems?|Liberal Democrats?|Republicans?|Democrats?|Greens|Reform"
    r"|SNP|Sinn F[ée]in|Fianna F[áa]il|Fine Gael|BJP"
    r"|Congress Party|AfD|MAGA|UKIP|Brexiteers?|Remainers?)|socialists?|communists?|fascists?|the left|the right"
    r"|the far right|liberals|populists)"
)
RULERS = (
    r"(?:(?:this|that|the present|the current|our|the new|the last) (?:\w+ )?(?:government|administration"
    r"|prime minister|president|minister|regime)|politicians|(?:the|our) (?:politicians|mps))"
)
FAULTS = (
    rf"\b(?:with|under|thanks to|because of|since|given|despite) {RULERS}\b[^.?!]{{0,50}}\b(?:nobody|no one"
    rf"|everything|nothing|can(?:no|')t|impossible|ruined|worse|mess|as we"
    r" both know|taxes|wrecked|broken)\b",
    rf"\b{RULERS}\b[^.?!]{{0,30}}\b(?:is|are|has|have) (?:\w+ )?(?:useless|hopeless|corrupt|incompetent|ruin\w*"
    rf"|wreck\w*|destroy\w*|clueless|a (?:joke|disgrace|shambles)|to blame"
    r"|no idea)\b",
    rf"\b(?:i|we|you)(?: both)? (?:\w+ )?(?:vote[ds]?|voting|campaign\w*|canvass\w*|stood) (?:for|against) (?:the "
    rf")?{PARTY}",
    rf"\b(?:hope|trust|pray|glad|sorry|happy|afraid|fear|delighted)\b[^.?!]{{0,30}}\b(?:your|my|our|the) (?:party"
    rf"|candidate|side|lot)\b[^.?!]{{0,20}}\b(?:wins?|won|lose[sd]?|lost|gets? in|got in)\b"
    rf"|\b(?:hope|glad|sorry|delighted) (?:that )?(?:the )?{PARTY} (?:wins?|won|lose[sd]?|lost|gets? in|got in)\b",
    rf"\b(?:the )?{PARTY} (?:\w+ )?(?:have|has|are|is|will) (?:\w+ )?(?:ruin\w*|wreck\w*|useless|destroy\w*|to "
    rf"blame|save[ds]?|right about|wrong about)\b",
    r"\b(?:brexit|the referendum|the (?:last |coming |next )?(?:general )?election) (?:was|is|has been) (?:\w+ "
    r")?(?:a (?:mistake|disaster|blessing|triumph|fraud|joke|tragedy)|stolen|rigged)\b",
)

ITEM = LetterRule(
    id="E30",
    name="politics",
    group="E",
    level="warning",
    rests_on="lexical",
    title="No politics: no party, no vote, no remark on those who govern.",
    why=(
        "Half of the readers may think otherwise, and the other half may find it out of place; recruiters advise "
        "against it without exception."
    ),
    sources=(
        Source(
            "Vote no on political discussions in job interviews",
            "hirewithbeacon.com/political-discussions-job-interviews",
        ),
        cite("world-edu")[0],
        Source(
            "Talking politics during your interview",
            "nexxt.com/articles/what-about-talking-politics-during-your-interview-21472-article.html",
        ),
    ),
    kinds=("note", "withdrawal", "nudge", "rejection-reply"),
    message="This brings in politics.",
    next="Leave it out, unless the post is a political one.",
    false_alarms="Work for a council, a ministry or a party; law and public money as part of the work.",
    check=phrases(*FAULTS),
    finds=(
        Example("[[With this government nobody]] can run a school."),
        Example("I [[hope that your party wins]] on Thursday."),
        Example("[[Brexit was a disaster]], as you will agree."),
        Example("[[I voted for the Greens]], too."),
    ),
    passes=(
        Example("I worked for the Department for Education under two ministers."),
        Example("The Greens at the ninth hole were mine to mow."),
        Example("The government pays a third of each place, you said."),
        Example("Labour costs fell by a fifth."),
        Example("I ran the count at the last general election for the council."),
        Example("The right side of the drum runs hot."),
    ),
)
