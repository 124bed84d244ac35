"""A question as the candidate would refer to it: "You asked how I knew …", "You asked for an example of …"."""

import re

from afterword.evidence.voice.pronouns import article, expand, stands_alone, turn
from afterword.evidence.voice.verbs import is_finite, past
from afterword.language.sentences import sentences
from afterword.language.words import count_words

_MOST_WORDS = 26
_RUN_UP = re.compile(
    r"^(?:(?:so|and|but|okay|ok|right|now|well|then|good|great|sure|yeah|yes|no|um|uh|er|erm|alright|all right|"
    r"fair enough|fine|that's fine|not to worry|no worries|brilliant|perfect|great stuff|grand|excellent|cos|"
    r"thanks?|thank you|lovely|actually|also|first|finally|lastly|next|just|maybe|perhaps|i guess|i suppose|i mean|"
    r"you know|like|a quick one|last one|next one|one more)\b(?!\s+(?:that|many|much|far|often|long|"
    r"about))[\s,.:;–—-]*)+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"[\s,]+(?:though|then|please|exactly|at all|or anything(?: like that)?|or something|"
    r"if you don['’]t mind(?: me asking| my asking)?|"
    r"if (?:you can|that makes sense|i may(?: ask)?|possible)|if any|would you say|do you think|or not|anyway|as well|"
    r"in your own words|in order|for me|for us|quickly|briefly)\s*$",
    re.IGNORECASE,
)
_POLITE = re.compile(
    r"^(?:(?:can|could|would|will) you (?:please |just |maybe |perhaps |possibly |briefly |quickly )*|(?:i['’]d|"
    r"i would|we['’]d|we would) "
    r"(?:like|love|be interested) (?:you )?to (?:hear (?=about|how|what|why)|(?:know|understand) (?=how|what|why|"
    r"whether)|)|"
    r"(?:can|could|may|might) (?:i|we) (?:please |just )*ask (?:you )?|let me ask (?:you )?|(?:i|"
    r"we) want(?:ed)? to (?:ask (?:you )?|(?=hear about))|"
    r"please |maybe |perhaps |just |let['’]s (?:talk|hear) (?=about))",
    re.IGNORECASE,
)
_WH = r"(?:how|what|why|when|where|which|who|whose|whom)"
_DETERMINED = re.compile(r"(?:an?|the|one|your|our|some|any|two|three|my)\b", re.IGNORECASE)
_EXAMPLE = re.compile(
    r"^(?:give|share|name|pick|offer|think of|have you got|do you have|have you|is there|are there|can you think of|"
    r"show)(?: (?:me|us|with (?:me|us)))?(?: of)? (?P<np>(?:an?|one|the last|some|any|two|three) (?!where\b|that\b|"
    r"of\b|in\b).+)",
    re.IGNORECASE,
)
_TELL = re.compile(
    r"^(?:tell|talk|walk|take|run|explain|describe|show|say|outline|remind|bring|hear|speak|outlining|describing)"
    r"(?: (?:to )?(?:me|us))?(?: (?:a bit|a little|something|more|a little more|a bit more|briefly|quickly))*"
    r"(?: (?P<prep>about|through|on|of))?(?: (?P<rest>.+))$",
    re.IGNORECASE,
)
_NOTED_TIME = re.compile(
    r"(?:an?|the last|one) (?:\w+ )?(?:time|example|occasion|situation|instance|day|night|shift|week|moment) "
    r"(?:when |where |that |of )?\w+",
    re.IGNORECASE,
)
_ADVERB = (
    r"(?P<adv>(?:(?:ever|last|first|actually|really|usually|normally|personally|typically|currently|also|still|just|"
    r"already|never) )*)"
)
_YOU = r"(?P<you>you|we|i)"
_AUX = r"(?P<aux>do|did|would|will|can|could|should|are|were|have|had|might|must|don't|didn't|wouldn't|haven't)"
_INVERTED = re.compile(rf"^(?P<wh>{_WH}\b(?: [\w’'-]+){{0,6}}?) {_AUX} {_YOU}\b ?{_ADVERB}(?P<rest>.*)$", re.IGNORECASE)
_WHETHER = re.compile(rf"^{_AUX} {_YOU}\b ?{_ADVERB}(?P<rest>.+)$", re.IGNORECASE)
_ABOUT = re.compile(r"^(?:what|how) about (?P<np>.+)$", re.IGNORECASE)
_WHAT_IS = re.compile(
    r"^(?:what|which|how|when) (?:is|was|are|were|has been) (?P<np>(?:your|the|an?|our) .+)$", re.IGNORECASE
)
_IS_AND = re.compile(
    r"^(?P<wh>what|who|where) (?P<is>is|was) (?P<np>(?:your|my|the) [\w' -]+?),? and (?P<rest>why|how\b.+)$",
    re.IGNORECASE,
)
_HOW_MUCH = re.compile(
    r"^(?:how (?:much|many)|which)(?: [\w’'-]+){0,5}? (?:would|will|is|are|can|has|have) (?!you\b|i\b|we\b|the\b|it\b)",
    re.IGNORECASE,
)
_WHO_VERB = re.compile(r"^(?:who|what) (?P<verb>[a-z]+)\b.*$", re.IGNORECASE)


_BROKEN = re.compile(
    r"\bone (?:where|that|of (?:that|those|them))\b|\bor (?:is|was|were|am|are|do|did|had?) (?:I|me)\b|\bI would to\b"
    r"|^(?:about|for) (?:while|when|if|once|one (?:I|you))\b|^about an? \w+ look\b|\byou are talking about\b"
    r"|\b(?:worst|best|first|last|second|other|next) (?:one|question)$|\bnot I know\b"
    r"| ,|, (?:Mr|Mrs|Ms|Dr)\b|, and you would\b|^how I knew (?:that )?you\b"
)


def asked(question: str, *, reported: bool = False) -> str | None:
    """What follows "You asked": "how I knew …", "whether I have …", "for a time I …", "about …".

    `reported` marks a question as the candidate noted it, in which "I" is the candidate. None where the result could
    not be trusted to be right English, or says nothing to a reader who sees only this clause.
    """
    clause = _bare(question)
    if not clause:
        return None
    try:
        found = (
            _paired(clause, reported)
            or _request(clause, reported)
            or _inverted(clause, reported)
            or _whether(clause, reported)
            or _about(clause, reported)
        )
    except ValueError:
        return None
    if found is None:
        return None
    found = article(re.sub(r"\s+", " ", found).strip(" ,.;:?!"))
    found = re.sub(r"\bknow that was (?=the|a|my|your|our)", "knew that it was ", found)
    if count_words(found) < (3 if found.startswith(("about", "for")) else 5 if " I " in found else 4):
        return None
    if count_words(found) > _MOST_WORDS:
        shorter = re.split(r",\s+(?=and |when |or |so |because |but )|;\s", found)[0]
        found = shorter if 4 <= count_words(shorter) <= _MOST_WORDS else ""
    if not found or _BROKEN.search(found) or not stands_alone(found) or re.search(r"[?!:\"“”()]|\.\s|\.\.\.|…", found):
        return None
    return found


def best(texts: tuple[str, ...], *, reported: bool = False) -> str | None:
    """The first of several wordings of a question, or sentence of one, that can be referred to."""
    for text in texts:
        pieces = [text[span.start : span.end] for span in sentences(text)]
        for piece in [text, *pieces] if len(pieces) == 1 else pieces:
            if found := asked(piece, reported=reported):
                return found
    return None


def _bare(question: str) -> str:
    clause = re.sub(r"\s+", " ", question.replace("’", "'")).strip().rstrip("?.! ")
    clause = re.sub(r"\b(what|how|who|where|when)'s\b", r"\1 is", clause, flags=re.IGNORECASE)
    clause = re.sub(
        rf"^(?:so )?(?:for|in|on|during|with|at) [^,]{{3,40}}, (?={_WH}\b)", "", clause, flags=re.IGNORECASE
    )
    clause = re.sub(
        r"^(?:do|would) you (?:want|like|care) to (?:start|begin)(?: off)? by (tell|talk|walk|tak|giv|describ)ing ",
        lambda match: f"{match[1]}{'e' if match[1] in ('tak', 'giv', 'describ') else ''} ",
        clause,
        flags=re.IGNORECASE,
    )
    clause = re.split(r",? and then (?:tell|talk|walk|describe|explain)\b", clause)[0]
    for _ in range(3):
        before = clause
        clause = _RUN_UP.sub("", clause)
        clause = re.sub(
            r"^(?:in your (?:view|opinion)|out of interest|so tell me|tell me),\s+", "", clause, flags=re.IGNORECASE
        )
        clause = _POLITE.sub("", clause)
        clause = _TAIL.sub("", clause)
        if clause == before:
            break
    return clause[:1].lower() + clause[1:] if not re.match(r"I\b|[A-Z]{2}|[A-Z]\w+ [A-Z]", clause) else clause


def _mine(text: str, reported: bool) -> str:
    # Notes may give a question in direct speech: "How many branches do you run?"
    told = reported and not (re.search(r"\byou\b", text) and not re.search(r"\b(?:I|me|my)\b", text))
    return expand(text) if told else turn(text, "interviewer")


def _request(clause: str, reported: bool) -> str | None:
    """Orders and requests: tell me about …, give us an example of …"""
    if reported and _NOTED_TIME.match(clause):
        clause = re.sub(r"(?<!,) and (?=what I\b)", ", and ", clause)
        link = "for" if re.match(r"\w+ (?:\w+ )?(?:example|instance)\b", clause, re.IGNORECASE) else "about"
        return f"{link} {_mine(clause, reported)}"
    if re.match(r"about \w", clause, re.IGNORECASE):
        return _np_or_none("about", clause[6:], reported)
    if match := _EXAMPLE.match(clause):
        return _np_or_none("for", match["np"], reported)
    if not (match := _TELL.match(clause)):
        return None
    rest = match["rest"]
    if re.match(rf"{_WH}\b", rest, re.IGNORECASE):
        # An indirect question already, unless it is a quoted direct one ("tell me, what do you …").
        if _INVERTED.match(rest) and not re.match(rf"{_WH} you\b", rest, re.IGNORECASE):
            return _inverted(rest, reported)
        return _mine(rest, reported)
    head = re.match(
        r"(?:an?|the last|one) (?:\w+ )?(?:time|example|occasion|situation|instance|moment)\b", rest, re.IGNORECASE
    )
    return _np_or_none("for" if head else "about", rest, reported)


def _paired(clause: str, reported: bool) -> str | None:
    """ "What is my favourite tree and why", "what is your budget and how do you hold it": the noun before its verb."""
    match = _IS_AND.match(clause)
    if match is None:
        return None
    rest = match["rest"] if match["rest"].lower() == "why" else _inverted(match["rest"], reported)
    return f"{match['wh'].lower()} {_mine(match['np'], reported)} {match['is'].lower()}, and {rest}" if rest else None


def _np_or_none(preposition: str, phrase: str, reported: bool) -> str | None:
    """A noun phrase after its preposition, if it is one."""
    known = _DETERMINED.match(phrase) or re.match(r"(?:[a-z-]+ ?){1,4}$", phrase)
    if not known or re.match(
        r"(?:yourself|me|us|you|it|that|this|them|something about yourself)\b", phrase, re.IGNORECASE
    ):
        return None
    return f"{preposition} {_mine(phrase, reported)}"


def _inverted(clause: str, reported: bool) -> str | None:
    """Questions with a question word: how do you …, what would you …"""
    match = _INVERTED.match(clause)
    if match is None or (match["you"].lower() == "i" and not reported):
        return None
    if re.search(
        rf"\band {_WH}\b.*\b(?:do|did|would|have|are|can) you\b|, (?:and )?{_WH}\b", match["rest"], re.IGNORECASE
    ):
        return None
    statement = _statement(match)
    return None if statement is None else f"{match['wh'].lower()} {_mine(statement, reported)}"


def _whether(clause: str, reported: bool) -> str | None:
    match = _WHETHER.match(clause)
    if match is None or (match["you"].lower() == "i" and not reported) or re.search(rf"\band {_WH}\b", match["rest"]):
        return None
    if match["aux"].lower() in {"can", "could", "would", "will"} and re.match(
        r"(?:hear|see|repeat|tell|say|just)\b", match["rest"]
    ):
        return None
    statement = _statement(match)
    return None if statement is None else f"whether {_mine(statement, reported)}"


def _statement(match: re.Match[str]) -> str | None:
    """The order of a statement: "did you ever sell" gives "you ever sold"."""
    aux, you, adverb, rest = match["aux"].lower(), match["you"], match["adv"], match["rest"].strip()
    if aux.endswith("n't"):
        return None
    if not rest:
        return None if aux in {"do", "did", "have"} else f"{you} {aux}"
    if aux == "do":
        return f"{you} {adverb}{rest}"
    if aux == "did":
        verb, _, more = rest.partition(" ")
        if not verb.isalpha() or verb.lower() in {"not", "all", "both", "and"}:
            return None
        return f"{you} {adverb}{past(verb.lower())} {more}"
    return f"{you} {aux} {adverb}{rest}"


def _about(clause: str, reported: bool) -> str | None:
    """What is left: what about …, what was the …, who decides …"""
    if match := _ABOUT.match(clause) or _WHAT_IS.match(clause):
        phrase = match["np"]
        if re.search(r"\b(?:is|are|was|were|and what|and how|and why)\b", phrase):
            return None
        # "the sum you were responsible for" keeps its last word, "the day like" does not.
        loose = r" like$" if re.search(r"\b(?:you|we|i|they)\b", phrase, re.IGNORECASE) else r" (?:like|about|for|of)$"
        return _np_or_none("about", re.sub(loose, "", phrase), reported)
    if _HOW_MUCH.match(clause):
        return _mine(re.split(r", (?:and|or) ", clause)[0], reported)
    match = _WHO_VERB.match(clause)
    if (
        match
        and (is_finite(match["verb"].lower()) or match["verb"].endswith("s"))
        and not re.match(r"what (?:is|was|are|were|do|did|does|has|have|would|will|can)\b", clause)
    ):
        return None if re.search(r"\band\b.*\b(?:what|who|how)\b", clause) else _mine(clause, reported)
    if (
        re.match(rf"(?:{_WH}|if|whether)\b", clause)
        and reported
        and re.match(rf"{_WH} i\b|(?:if|whether) i\b", clause, re.IGNORECASE)
    ):
        return _mine(clause, reported)
    return None
