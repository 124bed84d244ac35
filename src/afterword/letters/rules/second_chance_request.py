"""No request for a new interview or a second chance."""

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import LetterRule
from afterword.letters.phrases import phrases
from afterword.letters.pleas import ONCE_MORE

AGAIN = r"(?:an?other|a second|one more|one last|a further|a new|a fresh|a repeat)"
FAULTS = (
    rf"\b(?:give|grant|offer|allow|afford|giving|granting|allowing) me {AGAIN} (?:\w+ )?(?:chance|opportunity|shot"
    rf"|go|try|interview)\b",
    rf"\b(?:i|me|my)\b[^.?!]{{0,60}}\b(?:for|have|get|like|welcome|appreciate|want|deserve|ask|request|hope for"
    rf"|wish for) {AGAIN} "
    r"(?:\w+ )?(?:chance|opportunity|shot|go|try|attempt|interview)\b",
    rf"\b(?:could|can|may|might|would|please|possible|possibility of)\b[^.?!]{{0,50}}\b{AGAIN} (?:\w+ )?(?:chance"
    rf"|shot|try|interview)\b",
    r"\bre-?interview\b|\b(?:redo|re-do|retake|repeat|re-?sit) (?:the|my|this|our|it|that"
    r"|part)\b(?=[^.]*\b(?:interview|test|task|answers?"
    r"|questions?|conversation|presentation|role[- ]play|exercise|case|call)\b)|\bdo-over\b|\bstart over (?:with"
    r" you|again with)\b",
    r"\b(?:please|hope(?: that)? you (?:will|would|might|can)|ask you to|could you|would you|beg you to|urge you to) "
    r"(?:\w+ ){0,2}reconsider\b|\breconsider (?:me|your decision|my application)\b",
    r"\b(?:come|invite me|have me) back (?:in )?(?:and|to|for|so)(?=[^.]*\b(?:answer|interview|again|show"
    r"|properly|test|question)\b)|\bstart (?:afresh|again|over)(?= with\b|[.,!]|$)",
    r"\byou(?:'ll| will| would)? (?:\w+ )?reconsider\b|\b(?:follow-up|short|new|extra|additional)"
    r" interview\b(?=[^.]*\b(?:could|better|room|possible|chance)\b)",
    r"\b(?:chance|opportunity) to (?:interview|be interviewed|meet|speak|present|be seen|try|talk) again\b"
    r"|\b(?:see|meet|interview|invite) me again\b",
    rf"\b(?:could|can|might|may|would) (?:we|you|i) (?:\w+ )?(?:arrange|have|set up|schedule|plan|get) {AGAIN}"
    rf" (?:conversation|meeting|talk|call|interview|session)\b",
    r"\b(?:meet|speak|talk|come back|come in|try) again so(?: that)? i\b|\bcome (?:back|in|over)? ?once more for\b"
    r"|\b(?:could|can|may|might|let) (?:i|we|me|us) (?:\w+ ){0,6}?(?:do|take|sit|try|have|run) (?:it|that|this"
    r"|(?:the|my|that) (?:\w+ )?(?:test|task"
    r"|exercise|interview|question|presentation|assessment|part)) again\b"
    r"|\banswer (?:it|that|them|the (?:\w+ )?questions?) again\b|\blet me (?:try|have another go|do it|do that)"
    r" again\b",
    rf"\b(?:possib\w+|could|can|may|might|would|hope|grateful|appreciate|ask|wonder\w*|like|willing|open to|let me"
    rf"|allow"
    rf" me|invite me|room|scope|chance|way)\b[^.?!]{{0,70}}\b(?:meet|sit(?:ting)? down|see(?:ing)? (?:you|me)"
    rf"|speak(?:ing)?"
    rf"|talk(?:ing)?|come (?:in|back)|coming (?:in|back)|interview(?:ing|ed)?|conversation|meeting|talk|run through"
    rf"|session"
    rf"|go|go over|attempt|try) (?:\w+ ){{0,3}}?(?:again|a second time|once more|one more time|afresh|properly this"
    rf" time|from"
    rf" scratch|{AGAIN} time)\b(?=[^.?!]*\b(?:so|show|better|properly|really|best|justice|do|i (?:can|could|am|would)"
    rf"|answer"
    r"|you can|interview|what i|who i|real|fair\w*|prove)\b|[.?!]|$)",
    r"\b(?:look at|consider|review|think about|revisit|go over|reopen) my (?:application|case|candidacy|interview|file)"
    r" (?:\w+ )?(?:again|afresh|anew|once more|a second time)\b|\b(?:a |another )?(?:second|fresh|further) (?:look"
    r"|hearing"
    r"|bite|crack|attempt|go|try|run)(?= (?:at|of|with)|[.?!]|$)(?=[^.?!]*)|\bwipe the slate\b|\bclean slate\b"
    r"|\bdisregard (?:the|my|our|that|what)\b|\bforget (?:the|our|my) (?:interview|conversation|\w+day|answers?)\b",
    r"\b(?:chance|opportunity) to (?:prove myself|redeem|make (?:it |this |that )?(?:good|up)|put (?:it|things"
    r"|this|that) right|set it right"
    r"|show you (?:who|what) i (?:really )?(?:am|can)|do better)\b|\bmake (?:it|this|that) up to you\b|\bgive it"
    r" another (?:go|try)\b",
    r"\b(?:let|have|allow|invite|give|grant|permit|see) me (?:\w+ ){0,4}?(?:another|a further|a second|one more|an"
    r" extra|a bit more|a little more|some more) (?:\w+ )?(?:hour|half(?:-| )hour|minutes?|time|day|trial|visit"
    r"|meeting|chat|talk|call|round|question|ten|five|fifteen|twenty|thirty|slot|session|appointment)\b",
    r"\b(?:could|can|may|might|would|if)\b[^.?!]{0,50}\b(?:spare|find|give|offer|arrange|have|fit in|set up|manage)"
    r" (?:me |us )?(?:another|a further|a second|one more|an extra) (?:\w+ )?(?:hour|half(?:-| )hour|minutes?|visit"
    r"|meeting|chat|talk|call|round|ten|five|fifteen|twenty|slot|session|appointment|conversation|time)\b",
    r"\b(?:come|pop|drop|call) (?:by|in|over|round|back) (?:\w+ ){0,5}?(?:to|and|so (?:that )?(?:i|you)) (?:\w+"
    r" )?(?:show|prove|demonstrate|do it|try|answer|explain|can|could|see)\b|\b(?:trial|test|practical) (?:shift|day"
    r"|week|lesson|session|morning)\b(?=[^.?!]*\b(?:prove|show you|what i can|instead|make up)\b)",
    r"\b(?:giv|lett|allow|grant|hav|see|invit|meet|offer)ing me (?:\w+ ){0,4}?(?:another|a further|a second|one more"
    r"|an extra|some more|again) ?(?:\w+ ){0,2}?(?:hour|minutes?|time|day|trial|visit|meeting|chat|talk|call|round"
    r"|slot|session|appointment|chance|go|try|interview)\b|\bgive me (?:another|a further|an extra|some more) (?:\w+"
    r" )?(?:minutes|hour|time)\b",
)

OFFERED = (
    r"\b(?:glad|happy|pleased|ready|available|delighted) to (?:meet|talk|speak|come (?:in|back)) again(?=[.,;!]|$|"
    r" (?:if|whenever"
    r"|at)\b)",
)
"""A readiness that asks for nothing."""


ITEM = LetterRule(
    id="E5",
    name="second-chance-request",
    group="E",
    level="error",
    rests_on="lexical",
    title="No request for a new interview or a second chance.",
    why="Unlikely to be granted (S0); rare elsewhere.",
    sources=cite("S0", "wsj"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="This asks for the interview again.",
    next="Say that you are glad to answer anything further, and leave it there.",
    false_alarms='"I look forward to meeting again" in answer to an invitation.',
    check=phrases(*FAULTS, *ONCE_MORE, unless=OFFERED),
    finds=(
        Example("Could we [[meet again so that I]] can [[redo the interview]]?"),
        Example("I would be grateful for [[a second chance]] to show you my work."),
        Example("It would help us if I could [[come once more for a second interview]]."),
        Example("[[Please reconsider]] my application."),
        Example("I hope you will [[give me another chance]]."),
        Example("I would [[welcome a rematch]]."),
        Example("[[May I call in and go over]] the sums with you?"),
    ),
    passes=(
        Example("If anything is unclear, I would be glad to talk again."),
        Example("I look forward to the second interview on Friday."),
        Example("Thank you for giving me the chance to see the workshop."),
        Example("The unit gives young people a second chance, and I have worked in one."),
        Example("Your question made me reconsider how we plan the rota."),
        Example("I look forward to meeting again on the 12th, as you suggested."),
    ),
)
