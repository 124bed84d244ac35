"""A letter as its parts: subject, greeting, body, closing, signature."""

import re

from afterword.kernel.spans import Span
from afterword.language.sentences import sentences
from afterword.language.words import count_words
from afterword.letters.kind_guess import guess_kind
from afterword.letters.model import Channel, Draft, LetterKind
from afterword.letters.waivers import without_waivers

_HEADER = re.compile(r"[\s*_#]*(to|cc|bcc|from|date|sent|subject)[*_]*\s*:[*_]*[ \t]*(.*)", re.IGNORECASE)
_ADDRESS = re.compile(r"(?<![\w.+'-])[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_GREETING = re.compile(
    r"\s*(?:dear|hi|hiya|hello|hey|heya|yo|howdy|greetings|good (?:morning|afternoon|evening|day)|to whom it may"
    r" concern|dia dhuit|namaste)\b",
    re.IGNORECASE,
)
_NAMES_ONLY = re.compile(
    r"\s*(?:[Dd]ear|[Hh]i|[Hh]ello)\s+(?:(?:[A-Z][\w.’'-]*|and|&|dear|van|de|von|der),?\s*)+[,:!]?\s*"
)
"""A greeting that is nothing but names: "Dear Mrs. Novak, Mr. Reid and Ms. Tan," however long."""
_NAME_ALONE = re.compile(
    r"\s*(?:(?:Mrs?|Ms|Mx|Dr|Prof)\.? )?[^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*){0,2}"
    r"(?:, (?:my|old|dear) [^,.]{2,25})?[,:]\s*$"
)
_FORMULA = (
    r"(?:(?:with )?(?:(?:very|my|our|many|all good|all|much) )?(?:kind(?:est)?|best|warm(?:est)?|good|friendly|sincere)"
    r" (?:regards|wishes|greetings)|regards|rgds|(?:with )?all good wishes|yours(?: (?:very )?(?:sincerely|faithfully"
    r"|truly|respectfully|gratefully|ever))?|(?:very |most )?(?:sincerely|respectfully|faithfully|cordially|truly)"
    r"(?: yours)?|cheers|all the (?:very )?best|best|warmly|take care|with (?:many |warm |best |sincere )?(?:thanks"
    r"|gratitude|appreciation)|(?:with )?many thanks(?: again)?|thanks(?: again| so much| very much| a lot)?"
    r"|thank you(?: again| very much| so much)?|gratefully|with respect|slán|looking forward)"
)
_CLOSING = re.compile(rf"\s*({_FORMULA}(?: (?:and|&) {_FORMULA})?)(?:\s*[,.!–—-]+\s*|\s*$)(.*)$", re.IGNORECASE)
_THANKS = re.compile(r"\s*(?:with |very )?(?:many )?(?:thank|looking)[^,]*[.!]\s*$", re.IGNORECASE)
_PHONE = re.compile(r"\+?\(?\d[\d\s().\-–/]{5,}\d")
_CONTACT = re.compile(r"@|https?://|www\.|linkedin|github|\btel\b|\bphone\b|\bmobile\b|\bcell\b", re.IGNORECASE)
_REPLY_MARK = re.compile(
    r"\s*(?:>|On\b.{5,120}\bwrote:\s*$|-{2,}\s*(?:Original Message|Forwarded message)|_{10,}\s*$"
    r"|Sent from my |Get Outlook for )",
    re.IGNORECASE,
)
_REPLY_OPENING = re.compile(r"\s*On\b.{5,160}", re.IGNORECASE)
_POSTSCRIPT = re.compile(r"\s*p\.?\s?p?\.?s\.?\b[:.,\s–—-]", re.IGNORECASE)
_BULLET = re.compile(r"[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t]+")


def parse_draft(
    text: str,
    *,
    file: str = "",
    to: str | None = None,
    kind: LetterKind | None = None,
    channel: Channel | None = None,
    headers: bool = True,
) -> Draft:
    """A letter as its parts. Whatever is not told is read from the text, or guessed: kind and channel.

    `headers` says whether the text may begin with lines such as "To:" and "Subject:"; for a mail's body it may not.
    Lines that waive a rule are read and left blank.
    """
    text, waivers = without_waivers(text)
    lines = _own_lines(text)
    first, found = _headers(text, lines) if headers else (0, {})
    subject_span = found.get("subject")
    subject = subject_span.of(text).strip() if subject_span else None
    greeting_at = _find_greeting(text, lines, first)
    greeting = _greeting_span(text, lines[greeting_at]) if greeting_at is not None else None
    start_line = first if greeting_at is None else greeting_at
    closing, signature, end, postscript = _tail(text, lines, start_line + (0 if greeting is None else 1))
    start = greeting.end if greeting else (lines[first].start if first < len(lines) else len(text))
    body = _trim(text, Span(start, max(start, end)))
    paragraphs = _paragraphs(text, lines, body)
    before = Span(lines[first].start, greeting.start) if greeting and first < len(lines) else None
    to_line = found["to"].of(text).strip() if "to" in found else ""
    address = _ADDRESS.search(to_line)
    name = to_line.replace(address.group(), "").strip(" <>\"'()") if address else to_line
    signed = signature.of(text) if signature else ""
    return Draft(
        text=text,
        subject=subject,
        subject_span=subject_span,
        greeting=greeting,
        before=_trim(text, before) if before and before.of(text).strip() else None,
        body=body,
        paragraphs=paragraphs,
        sentences=tuple(sentence for part in paragraphs for sentence in _sentences(text, part)),
        closing=closing,
        signature=signature,
        postscript=postscript,
        quoted=bool(lines) and bool(text[lines[-1].end :].strip()),
        to=to or name or _greeted(greeting.of(text) if greeting else ""),
        to_address=address.group() if address else None,
        file=file,
        kind=kind or guess_kind(subject, body.of(text), greeting.of(text) if greeting else ""),
        channel=channel or _guess_channel(file, found, signed),
        waivers=waivers,
    )


def phone_numbers(text: str) -> tuple[str, ...]:
    """What looks like a telephone number: seven digits or more."""
    return tuple(
        match.group().strip() for match in _PHONE.finditer(text) if sum(c.isdigit() for c in match.group()) >= 7
    )


def _guess_channel(file: str, headers: dict[str, Span], signed: str) -> Channel:
    name = file.lower().rsplit("/", 1)[-1]
    if "linkedin" in name:
        return "linkedin"
    if not headers and ("card" in name or not (phone_numbers(signed) or "@" in signed)):
        return "card"
    return "e-mail"


def _own_lines(text: str) -> list[Span]:
    """The lines of the writer's own: what a reply quotes below is left out."""
    lines: list[Span] = []
    at = 0
    for raw in text.splitlines(keepends=True):
        lines.append(Span(at, at + len(raw.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"))))
        at += len(raw)
    for i, line in enumerate(lines):
        own = line.of(text)
        wrapped = own + " " + (lines[i + 1].of(text).strip() if i + 1 < len(lines) else "")
        if _REPLY_MARK.match(own) or (_REPLY_OPENING.match(own) and _REPLY_MARK.match(wrapped)):
            rest = [later.of(text) for later in lines[i:]]
            # A quoted line in the middle of an answer ends nothing: the writer goes on below it.
            if not own.lstrip().startswith(">") or all(not r.strip() or r.lstrip().startswith(">") for r in rest):
                return lines[:i]
    return lines


def _headers(text: str, lines: list[Span]) -> tuple[int, dict[str, Span]]:
    """The number of the first line after the header lines, and their values by name."""
    found: dict[str, Span] = {}
    for i, line in enumerate(lines):
        own = line.of(text)
        if not own.strip():
            continue
        match = _HEADER.match(own)
        if not match:
            return i, found
        value = match.group(2).rstrip(" *_\t")
        begin = line.start + match.start(2)
        found.setdefault(match.group(1).lower(), Span(begin, begin + len(value)))
    return len(lines), found


def _find_greeting(text: str, lines: list[Span], first: int) -> int | None:
    """The line of the greeting: among the first of the letter, a letterhead may stand above it."""
    seen = 0
    for i in range(first, len(lines)):
        own = lines[i].of(text)
        if not own.strip():
            continue
        if _GREETING.match(own) or (seen == 0 and _NAME_ALONE.match(own) and not _CLOSING.match(own)):
            return i
        seen += 1
        if seen > 14 or count_words(own) > 14:
            return None
    return None


def _greeting_span(text: str, line: Span) -> Span:
    own = line.of(text)
    lead = len(own) - len(own.lstrip())
    if count_words(own) > 7 and not _NAMES_ONLY.fullmatch(own):
        comma = re.search(r"[,!:–—](?:\s|$)", own)
        if comma:
            return Span(line.start + lead, line.start + comma.start() + 1)
        word = _GREETING.match(own)
        return Span(line.start + lead, line.start + (word.end() if word else lead))
    return Span(line.start + lead, line.start + len(own.rstrip()))


def _greeted(greeting: str) -> str | None:
    named = _GREETING.sub("", greeting, count=1).strip(" ,.:;!–—-\t")
    return named if named and count_words(named) <= 5 else None


def _tail(text: str, lines: list[Span], first: int) -> tuple[Span | None, Span | None, int, Span | None]:
    """Closing, signature, where the body ends, and a postscript."""
    filled = [i for i in range(first, len(lines)) if lines[i].of(text).strip()]
    if not filled:
        return None, None, lines[-1].end if lines else 0, None
    postscript = None
    for i in filled[1:]:
        if _POSTSCRIPT.match(lines[i].of(text)):
            postscript = Span(lines[i].start, lines[filled[-1]].end)
            filled = [j for j in filled if j < i]
            break
    end = lines[filled[-1]].end
    thanks: tuple[Span, Span | None, int] | None = None
    for position in range(max(0, len(filled) - 9), len(filled)):
        line = lines[filled[position]]
        match = _CLOSING.match(line.of(text))
        if not match or count_words(match.group(2)) > 5 or _ends_a_sentence(match.group(2)):
            continue
        if any(not _may_sign(lines[j].of(text)) for j in filled[position + 1 :]):
            continue
        closing = Span(line.start + match.start(1), line.start + match.end(1))
        rest = Span(line.start + match.start(2), end)
        found = closing, _trim(text, rest) if rest.of(text).strip() else None, line.start
        if not _THANKS.match(line.of(text)):
            return *found, postscript
        thanks = thanks or found
    if thanks:
        return *thanks, postscript
    own = _own_closing(text, lines, filled)
    if own is not None:
        line = lines[own]
        return line, _trim(text, Span(line.end, end)), line.start, postscript
    signed = _signature_alone(text, lines, filled)
    if signed is not None:
        return None, _trim(text, Span(lines[signed].start, end)), lines[signed].start, postscript
    return None, None, end, postscript


def _own_closing(text: str, lines: list[Span], filled: list[int]) -> int | None:
    """A closing in words of the writer's own, or in another language: a short line with a comma above the name."""
    for position in range(max(1, len(filled) - 6), len(filled) - 1):
        own, name = (lines[filled[at]].of(text).strip() for at in (position, position + 1))
        alone = filled[position] - filled[position - 1] > 1
        words = name.strip(" -–—.,").split()
        named = 0 < len(words) <= 4 and all(word[0].isupper() for word in words)
        if not (alone and own.endswith(",") and count_words(own) <= 7 and named):
            continue
        if all(_may_sign(lines[later].of(text)) for later in filled[position + 1 :]):
            return filled[position]
    return None


def _ends_a_sentence(text: str) -> bool:
    return count_words(text) > 2 and text.rstrip().endswith((".", "!", "?"))


def _may_sign(line: str) -> bool:
    return count_words(line) <= 9 or bool(_CONTACT.search(line)) or bool(_PHONE.search(line))


def _signature_alone(text: str, lines: list[Span], filled: list[int]) -> int | None:
    """The first line of a signature without a closing formula: a last paragraph of names and numbers."""
    at = len(filled)
    while at > 1:
        own = lines[filled[at - 1]].of(text).strip()
        words = own.strip(" -–—.,").split()
        named = 0 < len(words) <= 4 and all(word[0].isupper() for word in words) and not own.endswith(("?", "!", ":"))
        if not named and not (count_words(own) <= 6 and (_PHONE.search(own) or _CONTACT.search(own))):
            break
        at -= 1
        if filled[at] - filled[at - 1] > 1:
            return filled[at] if len(filled) - at <= 5 else None
    return None


def _trim(text: str, span: Span) -> Span:
    own = span.of(text)
    start = span.start + len(own) - len(own.lstrip())
    return Span(start, max(start, span.start + len(own.rstrip())))


def _paragraphs(text: str, lines: list[Span], body: Span) -> tuple[Span, ...]:
    """The blocks between blank lines, lines quoted from an earlier mail left out."""
    blocks: list[Span] = []
    current: Span | None = None
    for line in lines:
        part = Span(max(line.start, body.start), max(min(line.end, body.end), max(line.start, body.start)))
        own = part.of(text)
        if line.end <= body.start or line.start >= body.end or not own.strip() or own.lstrip().startswith(">"):
            if current:
                blocks.append(_trim(text, current))
            current = None
            continue
        current = Span(current.start if current else part.start, part.end)
    return tuple([*blocks, _trim(text, current)] if current else blocks)


def _sentences(text: str, paragraph: Span) -> list[Span]:
    """The sentences of a paragraph; every item of a list is one of its own."""
    breaks = (paragraph.start + match.end() for match in re.finditer(r"\n", paragraph.of(text)))
    starts = [paragraph.start, *(at for at in breaks if _BULLET.match(text, at, paragraph.end))]
    ends = [*starts[1:], paragraph.end]
    return [s for begin, end in zip(starts, ends, strict=True) for s in sentences(text, begin, end)]
