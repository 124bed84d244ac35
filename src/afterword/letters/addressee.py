"""Who a letter greets, held against the people of the case: rules A1 to A3."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from afterword.kernel.findings import Level
from afterword.kernel.spans import Span
from afterword.letters.model import Draft
from afterword.letters.names import (
    SALUTATION,
    Greeted,
    Known,
    capitals_of_talk,
    greeted,
    is_form_of,
    known_people,
    matches,
    misspelt,
    near,
    titles_of,
    tokens,
    words_of_papers,
)
from afterword.letters.places import found, holds

if TYPE_CHECKING:
    from afterword.debrief.case import Case

_GROUP: Final = (
    rf"(?:{SALUTATION} (?:to )?(?:(?:you|the|esteemed|valued|members of the|all(?: of)?|my) )*"
    r"(?:all\b(?! the same)|both|team|everyone|everybody|every one|folks|guys|(?:[\w&'-]+ ){0,4}?(?:team|managers?"
    r"|committee|panel(?:lists?)?|board|department)"
    r"|recruiters?|interviewers?|sirs?(?: or madam| ?/ ?madam| and madam)?|madam(?: or sir)?|ma'am"
    r"|ladies and gentlemen|gentlemen|colleagues|friends|there|two|three|hr|human resources)\b"
    r"|to whom(?:soever)? it may concern\b"
    rf"|{SALUTATION}(?: all)? (?:to )?(?:the|everyone|everybody|all) (?:(?!same\b)[\w'&-]+"
    rf" )*?(?:and|at|in|on|of|from)\b)"
)
_CHUMMY: Final = (
    r"^\W*(?:hey|yo|heya|hiya|dude|mate|sup|wassup|what's up|howdy|oi|hola|wotcha|hi there|g'day|dearest|my dear"
    r"|hi guys|hi folks)\b"
    r"|\bmy (?:good|old|fine) (?:man|fellow|friend|chap|sir|lady|woman|lad|girl)\b|\b(?:old (?:boy|chap|bean|pal)|my"
    r" (?:friend|lovely|darling|love|man)|mate|matey|buddy|pal|bro|boss|chief|guv|dude|darling|sweetheart|love|pet"
    r"|hun|hon|duck|sweetie|babe)(?= ?[,!.]|$)"
)
_STIFF: Final = (
    r"^\W*(?:respected|esteemed|(?:the )?most (?:respected|esteemed|honou?red)|honou?red|your (?:honou?r|excellency)"
    r"|dear (?:respected|esteemed|honou?red))\b"
)
_TO_OFFICE: Final = frozenset({"nudge", "rejection-reply", "other-roles", "recruiter"})
"""Letters that are often answered by somebody from the office or an agency."""


def wrong_names(draft: Draft, case: Case) -> Iterator[tuple[Span, str, str, Level | None]]:
    """Names that the record does not hold so: the place, what is wrong, what to write, and a level of its own."""
    people = known_people(case)
    if not people:
        return
    names = greeted(draft)
    if names and not _is_group(draft):
        for name in names:
            yield from _wrong_greeting(draft, case, name, people, alone=len(names) == 1)
    for span, right in misspelt(draft, case, draft.body):
        yield span, f"{span.of(draft.text)} looks like a slip.", f"The record has it as {right.title()}.", None


def _wrong_greeting(
    draft: Draft, case: Case, name: Greeted, people: tuple[Known, ...], *, alone: bool
) -> Iterator[tuple[Span, str, str, Level | None]]:
    addressee = next((known for known in people if draft.to and matches(tokens(draft.to), known)), None)
    meant = [known for known in people if matches(name.words, known)]
    if meant:
        if alone and addressee and addressee not in meant:
            yield (
                name.span,
                f"The letter goes to {addressee.name} and greets somebody else.",
                f"Greet {addressee.name}.",
                None,
            )
        elif alone and name.title and (wrong := _wrong_title(name, case)):
            yield (
                Span(_title_start(draft, name), name.span.end),
                f"The record calls this person {wrong}.",
                f"Write {wrong}.",
                None,
            )
        return
    for known in (addressee, *people) if addressee else people:
        slip = next((part for part in known.tokens if any(near(word, part) for word in name.words)), None)
        if slip and known is not None:
            yield (
                name.span,
                f"The record spells this name otherwise: {known.name}.",
                f"Write it as in {known.name}.",
                None,
            )
            return
    if addressee and alone:
        yield (
            name.span,
            f"The letter goes to {addressee.name} and greets somebody else.",
            f"Greet {addressee.name}.",
            None,
        )
        return
    if draft.kind in _TO_OFFICE:
        return
    recorded = capitals_of_talk(case.transcript) | words_of_papers(case)
    if not all(word in recorded for word in name.words):
        yield (
            name.span,
            "Nobody of this name is in the record.",
            "Greet the person by the name in the invitation.",
            "warning",
        )


def _title_start(draft: Draft, name: Greeted) -> int:
    start = draft.greeting.start if draft.greeting else name.span.start
    at = draft.text.lower().find(name.title, start, name.span.start)
    return at if at >= 0 else name.span.start


def _wrong_title(name: Greeted, case: Case) -> str:
    """The titles the record uses with this surname, when the greeting's is none of them."""
    titles = titles_of(case).get(name.words[-1], set())
    same = {"prof": "professor", "doctor": "dr"}
    used = {same.get(title, title) for title in titles}
    return (
        ""
        if not used or same.get(name.title, name.title) in used
        else " or ".join(f"{title.title()} {name.words[-1].title()}" for title in sorted(used))
    )


def _is_group(draft: Draft) -> bool:
    return draft.greeting is not None and holds(rf"^\W*{_GROUP}", draft.greeting.of(draft.text))


def group_greeting(draft: Draft, case: Case | None) -> Iterator[tuple[Span | None, str]]:
    """A greeting to a group, several names where not all are named, or a shared address."""
    if draft.greeting is None:
        return
    place = next(found(_GROUP, draft.text, draft.greeting), None)
    if place and place.start <= draft.greeting.start + 3:
        yield place, ""
        return
    names = greeted(draft)
    met = len(case.interviewers) if case else 0
    if len(names) > 1 and met > len(names):
        yield draft.greeting, f"This greets {len(names)} of the {met} people you met."
    addresses = (draft.to_address or "").replace(";", ",").split(",")
    if len(names) < 2 and len([address for address in addresses if "@" in address]) > 1:
        yield None, "The mail goes to several people at once."


def unfitting_greeting(draft: Draft, case: Case | None) -> Iterator[tuple[Span, str]]:
    """A greeting that is too chummy or too stiff, or a form of the name that the person does not use."""
    if draft.greeting is None:
        return
    text = draft.greeting.of(draft.text)
    line_end = draft.text.find("\n", draft.greeting.start)
    line = draft.text[draft.greeting.start : line_end if line_end >= 0 else len(draft.text)]
    if holds(_CHUMMY, text) or (holds(r"!{2,}", line) and len(line) < 60):
        yield draft.greeting, "This greeting is chummier than an interview."
    elif holds(_STIFF, text):
        yield draft.greeting, "This greeting is stiffer than a conversation between people who have met."
    elif case is not None:
        yield from _other_form(draft, case)


def _other_form(draft: Draft, case: Case) -> Iterator[tuple[Span, str]]:
    for name in greeted(draft):
        person = next(
            (known.person for known in known_people(case) if known.person and matches(name.words, known)), None
        )
        if person is None:
            continue
        asked_for = person.address_as or ""
        if tokens(asked_for) and not name.title and not set(name.words) & set(tokens(asked_for)):
            yield name.span, f"The record has them addressed as {asked_for}."
        elif len(name.words) == 1 and not name.title and name.words[0] not in tokens(f"{person.name} {asked_for}"):
            short = name.words[0]
            if any(is_form_of(short, part) for part in tokens(person.name)) and not _uses(case, short):
                yield name.span, f"{person.name} does not use the short form {name.span.of(draft.text)}."


def _uses(case: Case, short: str) -> bool:
    """Whether an interviewer uses the short form and nobody refuses it."""
    others = [
        turn.text for turn in case.transcript.turns if case.transcript.from_memory or not case.is_me(turn.speaker)
    ]
    papers = [case.invite.description] if case.invite else []
    said = [text for text in (*others, *papers) if short in tokens(text)]
    refused = (
        rf"\b(?:not|never|don't|nobody|no one|isn't|hate|rather than|instead of|except)\b[^.!?]{{0,30}}\b{short}\b"
        rf"|{short}\W+(?:no|never|please don't)\b"
    )
    return bool(said) and not any(holds(refused, text) for text in said)
