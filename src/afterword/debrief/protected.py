"""Questions on what is nobody's business in an interview: family, age, faith, origin, health, love."""

from typing import Final

from afterword.debrief.case import Case
from afterword.debrief.utterances import fold, sentence_spans, theirs
from afterword.kernel.quotes import Quote
from afterword.language.patterns import Pattern

_FAITHS: Final = (
    r"(?:religious|catholic|christian|protestant|muslim|hindu|jewish|sikh|buddhist|baptised|practising|church"
    r"|a believer)"
)
_ASKED: Final = Pattern(
    r"\b(?:are|were) you (?:\w+ )?(?:married|single|engaged to|divorced|separated|widowed|pregnant|expecting|gay"
    r"|straight|disabled|in a relationship|seeing anyone|seeing somebody)\b",
    r"\b(?:have you|do you have|have you got|you have|you've got|got)(?: got)?(?: \w+)? (?:husband|wife|boyfriend"
    r"|girlfriend|partner|fianc\w+|kids|children|family of your own|little ones|babies|young family)\b(?!'s)",
    r"\b(?:plan\w*|think\w* (?:of|about)|going|want|hop\w+|intend\w*)(?: (?:to|on))? (?:hav\w+|start\w*)"
    r" (?:\w+ ){0,3}(?:kids|children|family|baby|babies)\b|\b(?:want|planning) (?:any |more )?(?:kids|children)\b",
    r"\b(?:who|what)(?:'d|'ll)? (?:looks? after|minds?|takes? care of|will look after|would look after"
    r"|happens to) (?:your|the)"
    r" (?:kids|children|little ones?|baby|son|daughter)\b|\byour (?:child ?care|childminding) arrangements\b",
    r"\bwhat (?:does|do|did) your (?:husband|wife|partner|father|mother|parents|boyfriend|girlfriend)\b"
    r"|\bdoes your (?:husband|wife|partner) (?:mind|work|know|approve|agree)\b|\bmaiden name\b",
    r"\bhow old are you\b|\bwhat age are you\b|\bwhat(?:'s| is) your (?:age|date of birth)\b"
    r"|\b(?:when|what year) were you born\b|\b(?:aren't you|are you not|you're) (?:a (?:bit|little) )?too (?:old"
    r"|young)\b",
    rf"\bare you (?:a )?(?:\w+ )?{_FAITHS}\b|\bwhat(?:'s| is) your (?:religion|faith|caste|sexuality|star sign)\b"
    r"|\bdo you (?:go to|attend) (?:mass|church|mosque|temple|synagogue)\b|\bwhich (?:church|mosque|temple|parish"
    r"|caste)\b"
    r"|\b(?:what|which) (?:religion|caste|community) (?:are|do) you\b|\bdo you (?:pray|believe in god)\b",
    r"\bwhere are you (?:really|originally|actually) from\b|\bwhere(?:'s| is) (?:that|your) accent\b"
    r"|\bwhat(?:'s| is) your (?:nationality|native language|mother tongue|ethnic\w*)\b|\bwere you born (?:here|in)\b"
    r"|\bwhere were you born\b|\bwhat country are you from\b|\bwhat kind of name is\b",
    r"\b(?:do|have|did) you (?:\w+ ){0,3}(?:disabilit\w+|health (?:conditions?|problems?|issues?)"
    r"|medical (?:conditions?"
    r"|problems?|issues?)|illness\w*|mental health)\b|\bhow(?:'s| is) your health\b"
    r"|\bare you on (?:any )?medication\b"
    r"|\bhow many (?:sick days|days (?:off )?sick)\b|\bare you (?:\w+ )?(?:healthy|in good health|trying for)\b",
    r"\bwho do you vote for\b|\bare you (?:a member of|in) (?:a|any|the) union\b",
)
# The same reported: "asked if I am married", "wanted to know do I have kids".
_REPORTED: Final = Pattern(
    r"\b(?:ask\w*|wanted to know|wondered)\b[^.!?]{0,60}?\b(?:(?:i am|i'm|i was|am i) (?:\w+ )?(?:married|single"
    r"|pregnant"
    r"|divorced|expecting|religious|engaged)|(?:i have|have i|i've|i got) (?:\w+ ){0,3}(?:kids|children|husband|wife"
    r"|boyfriend|girlfriend|partner|disabilit\w+)|how old (?:i am|am i|i was)|my (?:age|religion|faith|caste"
    r"|husband|wife"
    r"|nationality|health|marriage|family plans|accent|pregnancy)|(?:have|having|start\w*|plan\w*) (?:\w+ )?(?:kids"
    r"|children|a family|a baby)|where (?:i am|i'm|am i) (?:really|originally) from)\b"
)


def protected(case: Case) -> tuple[Quote, ...]:
    """The words in which an interviewer asked such a thing; whether it was unlawful depends on the country."""
    found: list[Quote] = []
    turns = case.transcript.turns if case.transcript.from_memory else theirs(case)
    for turn in turns:
        pattern = _REPORTED if case.transcript.from_memory else _ASKED
        folded = fold(turn.text)
        if match := pattern.search(folded):
            span = next((s for s in sentence_spans(turn.text) if s.start <= match.start() < s.end), None)
            words = span.of(turn.text) if span is not None else turn.text
            found.append(case.transcript.quote(turn.n, words))
    return tuple(found)
