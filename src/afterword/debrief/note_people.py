"""Who asked, in notes from memory: by name, initial, nickname or office, by he and she, else whoever asked before."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from afterword.debrief.case import Person
from afterword.debrief.note_clauses import Clause
from afterword.debrief.note_speech import forms_of

REACH: Final = 60
"""Characters behind a name in which he or she is taken to mean that person. Our own choice."""
_OFFICE: Final = re.compile(r"[^\W\d_]{2,}")
_NO_OFFICE: Final = frozenset("of the and for in at to de senior junior deputy assistant chief area regional".split())
_BEGINS: Final = re.compile(r"\W*(?:[\w.'’-]+ ?){0,4}")
_BEHIND: Final = re.compile(r"\b(?:from|by) (?:[\w.'’-]+ ?){1,3}\W*$")
_HE_OR_SHE: Final = re.compile(r"\b(?:(?P<he>he|him|his|himself)|(?P<she>she|her|hers|herself))\b", re.IGNORECASE)


@dataclass(slots=True)
class Company:
    """The interviewers as one person's notes call them. `last` asked last."""

    people: Sequence[Person]
    last: str = ""
    forms: dict[str, str] = field(default_factory=dict)
    pronouns: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, people: Sequence[Person], text: str) -> "Company":
        """The interviewers with the names, offices and pronouns that mean one of them alone."""
        called = Counter[tuple[str, str]]()
        for person in people:
            office = {word for word in _OFFICE.findall((person.role or "").lower()) if word not in _NO_OFFICE}
            called.update({(form, person.name) for form in (*forms_of(person.name), *office)})
        shared = Counter(form for form, _ in called)
        found = cls(people, forms={form: name for form, name in called if shared[form] == 1})
        found.pronouns = {person.name: found._pronoun(person, text) for person in people}
        return found

    def _pronoun(self, person: Person, text: str) -> str:
        """He or she, by what is said right behind the name."""
        surname = re.escape(person.name.rpartition(" ")[2])
        title = re.search(rf"\b(mr|mrs|ms|miss|madam|sir)\b\.? (?:\w+ )?{surname}", text, re.I)
        if title and surname:
            return "he" if title[1].lower() in ("mr", "sir") else "she"
        own = [form for form, name in self.forms.items() if name == person.name]
        if not own:
            return ""
        votes = Counter[str]()
        anybody = re.compile(
            rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(self.forms, key=len, reverse=True)))})(?!\w)", re.I
        )
        for match in anybody.finditer(text):
            if match.group().lower() not in own:
                continue
            other = anybody.search(text, match.end())
            stop = min(match.end() + REACH, other.start() if other else len(text))
            if pronoun := _HE_OR_SHE.search(text, match.end(), stop):
                votes[str(pronoun.lastgroup)] += 1
        ranked = votes.most_common(2)
        return ranked[0][0] if ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]) else ""

    def named(self, words: str) -> str:
        """The one interviewer whom the words name; nobody when there are none or several."""
        lowered = words.replace("’", "'").lower()
        if len(self.people) == 2 and self.last and re.search(r"\bthe other\b", lowered):
            return next(person.name for person in self.people if person.name != self.last)
        hits = {
            name: len(form)
            for form, name in sorted(self.forms.items(), key=lambda each: len(each[0]))
            if re.search(rf"(?<!\w){re.escape(form)}(?!\w)", lowered)
        }
        return max(hits, key=lambda name: hits[name]) if hits else ""

    def asker(self, question: Sequence[Clause], around: Sequence[Clause]) -> str:
        """Who asks a question; `around` are clauses that only name somebody, right before or behind it."""
        if len(self.people) == 1:
            self.last = self.people[0].name
            return self.last
        heads = [f"{each.label} {each.head}" for each in question]
        begins = [_BEGINS.match(each.body) for each in question if not each.quoted]
        behind = [_BEHIND.search(each.body) for each in question if not each.quoted]
        places = (
            *heads,
            *(each.group() for each in behind if each),
            *(each.text for each in around),
            *(each.group() for each in begins if each),
        )
        found = next(filter(None, map(self.named, places)), "")
        if not found and (pronoun := _HE_OR_SHE.search(" ".join((*heads, *(each.text for each in around))))):
            meant = [name for name, each in self.pronouns.items() if each == pronoun.lastgroup]
            fits = self.pronouns.get(self.last) in ("", None, pronoun.lastgroup)
            found = meant[0] if len(meant) == 1 and not fits else ""
        self.last = found or self.last or (self.people[0].name if self.people else "")
        return self.last
