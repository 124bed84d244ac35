"""case.toml: what the person told us, with a notice for everything that is not understood."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from afterword.debrief.case import ENGLISHES, Notice, Person, Settings
from afterword.documents.invites import YEARS
from afterword.kernel.errors import UnreadableFile
from afterword.language.decoding import decode

_TEXTS = ("me", "employer", "role", "speech", "country", "letter_style", "letter_medium", "english")
_LISTS = ("must_haves", "looking_for", "private")
_FLAGS = ("second_language", "stutter", "everybody_agreed_to_transcript", "ask_feedback")
_OTHERS = ("date", "felt", "interviewers", "letters")
_SPEECH = {
    "stammer": "stutter",
    "stuttering": "stutter",
    "second language": "second-language",
    "second_language": "second-language",
}
_STYLES = ("plain", "warm", "formal")
_MEDIA = ("email", "card", "linkedin")
_MAIL = re.compile(r"[^@\s<>,;]+@[^@\s<>,;]+")
# Control characters and marks that turn the direction of writing around have no place in a name.
_UNSEEN = re.compile(r"[\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
_LONGEST = 200


@dataclass(slots=True)
class Told:
    """What case.toml says; nothing of it is there when there is no such file."""

    me: str | None = None
    employer: str | None = None
    role: str | None = None
    date: datetime | None = None
    whole_day: bool = False
    interviewers: tuple[Person, ...] = ()
    settings: Settings = field(default_factory=Settings)
    notices: list[Notice] = field(default_factory=list)


def read_told(data: bytes | None, name: str) -> Told:
    """The content of case.toml. Raises UnreadableFile, with the line, when it is no TOML; wrong values are notices."""
    if data is None or not data.strip():
        return Told()
    import tomllib  # only where there is such a file: the program has to start fast

    try:
        values = tomllib.loads(decode(data, name))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UnreadableFile(
            f"This is broken TOML: {error}.", where=name, next="Mend that line, or leave the file out."
        ) from error
    told = Told()

    def odd(key: str, should: str) -> None:
        notice = Notice(f"“{key}” should be {should}; it was left out.", f"Mend it in {name}.", name)
        if notice not in told.notices:
            told.notices.append(notice)

    for key in values.keys() - {*_TEXTS, *_LISTS, *_FLAGS, *_OTHERS}:
        told.notices.append(
            Notice(f"We do not know the entry “{key}”.", f"Known are: {', '.join((*_TEXTS, *_OTHERS, *_LISTS))}.", name)
        )
    texts: dict[str, str] = {}
    for key in _TEXTS:
        if isinstance(value := values.get(key, ""), str):
            texts[key] = one_line(value)
        else:
            odd(key, "text in quotation marks")
    lists: dict[str, tuple[str, ...]] = {}
    for key in _LISTS:
        value = values.get(key, [])
        value = [value] if isinstance(value, str) else value
        if isinstance(value, list) and all(isinstance(each, str) for each in value):
            lists[key] = tuple(each.strip() for each in value if each.strip())
        else:
            odd(key, "a list of texts")
    felt = values.get("felt")
    if felt is not None and (isinstance(felt, bool) or not isinstance(felt, int | float) or not 0 <= felt <= 10):
        odd("felt", "a number from 0 (terrible) to 10 (great)")
        felt = None
    told.me, told.employer, told.role = (texts.get(key) or None for key in ("me", "employer", "role"))
    told.date, told.whole_day = _date(values.get("date"))
    if told.date and told.date.year not in YEARS:
        told.date, told.whole_day = None, False
    if "date" in values and told.date is None:
        odd("date", "a date such as 2026-09-15T14:00:00-05:00")
    told.interviewers = _interviewers(values.get("interviewers", []), odd)
    choices = _choices(values.get("letters", {}), odd)
    style, medium = texts.get("letter_style", ""), texts.get("letter_medium", "").lower().replace("-", "")
    if style and style.lower() not in (*_STYLES, *_MEDIA):
        odd("letter_style", "plain, warm or formal")
        style = ""
    if medium and medium not in _MEDIA:
        odd("letter_medium", "email, card or linkedin")
    english = texts.get("english", "").lower()
    if english not in ("", "off", *ENGLISHES):
        odd("english", f"{', '.join(ENGLISHES)} or off")
        english = ""
    told.settings = Settings(
        felt=None if felt is None else float(felt),
        speech=_speech(texts.get("speech", ""), values),
        must_haves=(*lists.get("must_haves", ()), *lists.get("looking_for", ())),
        private=lists.get("private", ()),
        country=texts.get("country") or None,
        letter_style=style or None,
        letter_medium=medium if medium in _MEDIA else style.lower() if style.lower() in _MEDIA else "email",
        ask_feedback=values.get("ask_feedback") is True,
        choices=choices,
        english=english or None,
    )
    return told


def _choices(value: Any, odd: Callable[[str, str], None]) -> tuple[tuple[str, str], ...]:
    """What differs from our defaults where the sources disagree."""
    if not value:
        return ()
    if not isinstance(value, dict):
        odd("letters", 'a table of settings, such as [letters] with apologise = "once" below it')
        return ()
    from afterword.debrief.choice_item import CHOICES

    chosen: list[tuple[str, str]] = []
    for key, said in value.items():
        choice = CHOICES.get(str(key).replace("_", "-"))
        if choice is None:
            odd(f"letters.{key}", f"one of {', '.join(name.replace('-', '_') for name in CHOICES)}")
        elif said not in choice.values:
            odd(f"letters.{key}", f"“{'” or “'.join(choice.values)}”")
        elif said != choice.values[0]:
            chosen.append((choice.name, said))
    return tuple(chosen)


def _speech(written: str, values: Mapping[str, Any]) -> str | None:
    if written:
        return _SPEECH.get(written.lower(), written.lower())
    if values.get("second_language") is True:
        return "second-language"
    return "stutter" if values.get("stutter") is True else None


def _date(value: Any) -> tuple[datetime | None, bool]:
    """The moment that is meant, and whether only the day is given."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value.strip())
        except ValueError:
            return None, False
        return value, (value.hour, value.minute, value.tzinfo) == (0, 0, None)
    if isinstance(value, datetime):
        return value, False
    return (datetime.combine(value, time()), True) if isinstance(value, date) else (None, False)


def one_line(written: str) -> str:
    """A name or title as one line that shows what it is; what is too long to be one is cut."""
    return " ".join(_UNSEEN.sub(" ", written).split())[:_LONGEST]


def _interviewers(value: Any, odd: Callable[[str, str], None]) -> tuple[Person, ...]:
    people: list[Person] = []
    for each in value if isinstance(value, list) else [value]:
        entry = {"name": each} if isinstance(each, str) else each
        if not isinstance(entry, dict) or not isinstance(entry.get("name"), str) or not one_line(entry["name"]):
            odd("interviewers", "a list of entries that have a name")
            continue
        fields = {
            key: one_line(entry[key]) or None
            for key in ("email", "role", "address_as")
            if isinstance(entry.get(key), str)
        }
        if fields.get("email") and not _MAIL.fullmatch(fields["email"] or ""):
            odd("email", "an address such as name@place.example")
            fields["email"] = None
        people.append(Person(one_line(entry["name"]), **fields))
    return tuple(people)
