"""Reference notes in the candidate's own voice: "Marcus ran the ward" and "you ran the ward" as "I ran the ward"."""

import re
from functools import lru_cache

from afterword.evidence.voice.account import HOUSEKEEPING, PRAISE, Told, finish, fit, pieces, told_as
from afterword.evidence.voice.pronouns import SOMEBODY, stands_alone, turn
from afterword.evidence.voice.verbs import base_of_third, is_base, is_finite, is_past

_MADE = re.compile(
    r"You (?:led|built|wrote|ran|made|managed|designed|introduced|started|set up|developed|organised|owned|created|"
    r"planned) "
    r"(?:the|our|an?) (?P<what>(?:[\w-]+ ){0,2}?[\w-]+)(?=[,.;]| (?:from|to|for|in|on|at|of|and|with|by|when|that|"
    r"which|after)\b)"
)
# Names of third persons, "supervisors, Ben on Route 3 and Cara on Route 8, would": nobody asked them.
_APPOSED = re.compile(
    r"(?<=s), [A-Z][a-z]+(?: (?:on|at|in|from|of) [\w ]+?)?(?: and [A-Z][a-z]+(?: (?:on|at|in|from|"
    r"of) [\w ]+?)?)?, (?=\w)"
)
_MINE = re.compile(
    r"\bmy (?P<what>class|ward|team|shop|department|depot|office|group|branch|site|unit|school|kitchen|floor)\b"
)
_TO_WRITER = re.compile(
    r"\b(?P<did>rang|told|called|phoned|asked|wrote to|e-?mailed|came to|showed|reported to|warned|brought|"
    r"handed|sent|gave) me\b"
)
_ABOUT_ONE = re.compile(r"^(?!.*\bI\b).*\b(?:him|her(?=[.,;]|\s(?:for|to|with|at|on|in|and|by)\b))\b", re.IGNORECASE)
_ASIDE = re.compile(
    r",? (?:so(?: that)?|and|which|but|because|as|before) (?:I|my)\b[^.]*(?=\.$)|, which [^.,]*\b(?:I|"
    r"my)\b[^.,]*(?=\.$)"
)
_WITH_LEAVE = re.compile(r",? with my (?:agreement|permission|approval|blessing|consent|knowledge)\b")
_MEN = frozenset("boy man father son brother husband uncle grandfather gentleman lad fella chap guy".split())
_WOMEN = frozenset("girl woman mother daughter sister wife aunt grandmother lady lass".split())
_SPLICE = re.compile(r"^(?:I|You) [^,;:]+, [A-Z]\w+ \w+ [^,]+\.$")
_OWN_BE = re.compile(
    r"(?<!\bthan )\bI (?:am|was|have (?:always )?been(?! (?:late|absent|off) \d)|would|had to|seem\w*|"
    r"might)\b(?! (?:in charge|responsible|alone|often|"
    r"the (?:only|first)|part of))"
)


@lru_cache(maxsize=512)
def from_note(paragraph: str, names: tuple[str, ...], writer: str | None = None) -> tuple[Told, ...]:
    """The sentences of one paragraph of a reference note, its "you" or "Marcus" or "he" turned into "I".

    `names` are the names by which the note may call the candidate, `writer` is who wrote it. Sentences in which the
    writer speaks of themselves, praises or arranges something are left out; so are those that could not be turned with
    certainty.
    """
    paragraph = re.sub(r"\*\*?[^*]+\*\*?\s*", "", paragraph).replace("*", "")
    called = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in names)) if names else re.compile(r"(?!)")
    found: list[Told] = []
    pronoun: str | None = None
    sole = _sole_pronoun(paragraph, called)
    subject = _subject(paragraph, called)
    me_last = False
    at, others = -1, False
    for piece in pieces(paragraph):
        first = piece.split(" ", 1)[0].lower()
        others_before, others = others, others or bool(SOMEBODY.search(piece))
        # "I asked Marcus." may be left out without a gap: nobody and nothing new comes in with it.
        at += not re.fullmatch(r"(?:So )?I \w+ (?:\w+ ){0,2}(?:you|\w+)\.", piece)
        if pronoun is None and me_last and first in {"he", "she"}:
            pronoun = first
        me_last = bool(called.search(piece)) or (me_last and not SOMEBODY.search(piece))
        try:
            text = _note_sentence(_told_of_me(piece, sole) if sole else piece, called, pronoun, writer, others_before)
            if text and not sole and not others_before and _ABOUT_ONE.search(text) and called.search(paragraph):
                continue  # "The loader shouted at him": as likely the candidate as anybody
        except ValueError:
            continue
        if text and subject and at and not stands_alone(text.rstrip(".")):
            named = re.sub(r"\bit\b", subject, text, count=1)
            text = named if stands_alone(named.rstrip(".")) else text
        if text and fit(text) and not _OWN_BE.search(text):
            found.append(told_as(text, piece, at))
    return tuple(found)


def _sole_pronoun(paragraph: str, called: re.Pattern[str]) -> str | None:
    """ "He" or "she" when it can mean nobody but the candidate: named first, and no other person of that sort."""
    found = {word.lower() for word in re.findall(r"\b(?:he|she)\b", paragraph, re.IGNORECASE)}
    opening = pieces(paragraph)[:1]
    if not found or not opening or not called.search(opening[0]):
        return None
    unnamed = called.sub("", paragraph)
    others = [m.group() for m in SOMEBODY.finditer(unnamed) if not unnamed[m.end() :].startswith(" than")]
    for pronoun, same, sort in (("she", _WOMEN, _MEN), ("he", _MEN, _WOMEN)):
        elsewhere = re.search(rf"\b(?:{'|'.join(same)})\b", paragraph, re.IGNORECASE)
        if pronoun in found and not elsewhere and all(other.split()[-1].lower() in sort for other in others):
            stranger = re.search(
                r"(?<![.!?] )(?<!^)\b[A-Z][a-z]+ (?:said|told|asked|had|was|is)\b", called.sub("", paragraph)
            )
            return None if stranger else pronoun
    return None


def _told_of_me(piece: str, pronoun: str) -> str:
    """Every "she" (or "he") of a sentence as "you", which the other steps turn into "I"."""
    own, objects = ("her", "her") if pronoun == "she" else ("his", "him")
    piece = re.sub(rf"\b{pronoun}self\b|\b{objects}self\b", "yourself", piece)
    if pronoun == "she":
        piece = re.sub(r"\bher\b(?=$|[.,;:]|\s(?:to|for|with|at|on|in|and|that|what|how|the|an?)\b)", "you", piece)
    else:
        piece = re.sub(r"\bhim\b", "you", piece)
    piece = re.sub(rf"\b{own}\b", "your", piece)

    def subject(match: re.Match[str]) -> str:
        you = "You" if match[1][0].isupper() else "you"
        verb = match[3]
        if verb in {"is", "was"}:
            verb = {"is": "are", "was": "were"}[verb]
        elif not (is_past(verb) or verb in _THIRD - {"has", "does"} or verb in _MODALS):
            verb = base_of_third(verb)
        return f"{you} {match[2] or ''}{verb}"

    adverbs = "also|always|then|often|never|still|soon|first|later"
    return re.sub(rf"\b({pronoun.capitalize()}|{pronoun}) ((?:{adverbs}) )?([a-z]+)", subject, piece)


_MODALS = frozenset("would could should might may must can will used".split())


def _subject(paragraph: str, called: re.Pattern[str]) -> str | None:
    """What a paragraph is about, when its first sentence says what the candidate led or made: later its "it"."""
    first = pieces(paragraph)[:1]
    match = first and _MADE.match(called.sub("You", first[0], count=1))
    return f"the {match['what']}" if match else None


def _note_sentence(
    piece: str, called: re.Pattern[str], pronoun: str | None, by: str | None, others: bool
) -> str | None:
    """`others`: somebody else has been told of before, whom "him" and "her" may mean."""
    piece = _WITH_LEAVE.sub("", _ASIDE.sub("", piece))
    if HOUSEKEEPING.search(piece) or PRAISE.search(piece):
        return None
    piece = _APPOSED.sub(" ", piece)
    if by:
        piece = _MINE.sub(lambda match: f"{by}'s {match['what']}", piece, count=1)
        piece = _TO_WRITER.sub(lambda match: f"{match['did']} {by}", piece, count=1)
    writer = re.compile(r"\bI\b|\bI['’]|\b(?:me|my|myself|mine)\b")
    if writer.search(piece):
        # "I watched the change: Xueqing had begun …": what follows the colon is told without the writer.
        _, colon, rest = piece.partition(": ")
        if not colon or writer.search(rest) or not (called.search(rest) or rest.lower().startswith("you ")):
            return None
        piece = rest[0].upper() + rest[1:]
    if _SPLICE.match(piece) or not any(is_finite(word.strip(".,;:").lower()) for word in piece.split()[1:]):
        return None
    text = turn(piece, "witness")
    text = _names_to_me(text, called, others)
    mine = _pronoun_to_me(text, pronoun) if pronoun else text
    if mine is None or called.search(mine):
        return None
    return finish(mine)


def _names_to_me(text: str, called: re.Pattern[str], others: bool) -> str:
    def swap(match: re.Match[str]) -> str:
        after = text[match.end() :]
        if after.startswith(("'s ", "’s ")):
            return "my\x00"
        following = re.match(r" (?:(?:also|always|then|often|never|still|soon|first|later) )?([a-z]+)", after)
        before = text[: match.start()].rstrip()
        if following and (is_finite(following[1]) or is_base(following[1].removesuffix("s")) or following[1] in _THIRD):
            return "I\x01"
        if before and re.search(
            r"\b(?:asked|told|gave|saw|watched|for|with|to|by|let|showed|from|sent|paid|thanked)$", before
        ):
            return "me"
        raise ValueError("It cannot be told whether this is subject or object.")

    named = called.sub(swap, text)
    if "I\x01" in named:
        named = re.sub(r"\b(?:himself|herself)\b", "myself", named)
    if "I\x01" in named and (own := re.search(r"\b(?:he|she|his|him|hers?)\b", named)):
        if own.group() in {"he", "she", "hers"} or (others and own.group() not in {"him", "her"}):
            raise ValueError("It cannot be told whose this is.")
        if not others:
            if SOMEBODY.search(text) or re.search(r"I\x01 (?:\w+ )?\w+ (?:him|her(?! \w))\b", named):
                raise ValueError("It cannot be told whose this is.")
            named = re.sub(r"\bhim\b|\bher(?=$|[.,;:]|\s(?:to|for|with|at|on|in|and|that|what|how)\b)", "me", named)
            named = re.sub(r"\b(?:his|her)\b", "my", named)
    text = named.replace("my\x00's", "my").replace("my\x00’s", "my")
    return re.sub(r"I\x01( (?:(?:also|always|then|often|never|still|soon|first|later) )?)([a-z]+)", _agree, text)


_THIRD = frozenset("had has is was does did began ran took rode drove wrote saw stood kept made went gave".split())


def _agree(match: re.Match[str]) -> str:
    verb = match[2]
    if not (is_past(verb) or verb in _THIRD - {"has", "is", "does"}):
        verb = base_of_third(verb)
    return f"I{match[1]}{verb}"


def _pronoun_to_me(text: str, pronoun: str) -> str | None:
    """ "He" or "she" turned into "I" where it opens the sentence; the rest of the sentence follows."""
    if not re.match(rf"{pronoun}\b", text, re.IGNORECASE):
        return text if not re.search(rf"\b{pronoun}\b", text, re.IGNORECASE) else None
    head = re.match(r"(\w+) ((?:also|always|then|often|never|still|soon|first|later) )?([a-z]+)", text)
    if head is None or len(re.findall(rf"\b{pronoun}\b", text, re.IGNORECASE)) > 1:
        return None
    verb = head[3] if is_past(head[3]) or head[3] in _THIRD - {"has", "is", "does"} else base_of_third(head[3])
    rest = text[head.end() :]
    if pronoun == "he":
        rest = re.sub(r"\bhis\b", "my", re.sub(r"\bhim\b", "me", re.sub(r"\bhimself\b", "myself", rest)))
    elif re.search(r"\bher\b", rest):
        return None
    return f"I {head[2] or ''}{verb}{rest}"
