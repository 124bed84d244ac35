"""The standing parts of a letter in the tone of its case: greeting, subject, thanks, interest, who stands behind it."""

import re
from datetime import date

from afterword.debrief.case import Case, Person
from afterword.evidence.model import Witness
from afterword.evidence.voice.pronouns import expand, stands_alone
from afterword.language.sentences import sentences
from afterword.letters import called, subjects
from afterword.letters.tone import PLAIN, Tone, tone_of
from afterword.letters.topic import Topic

_PHONE = re.compile(r"(?<![\w/.-])\+?\(?\d[\d() -]{7,17}\d(?![\w/-])")
_SHORT = 15
"""More words can be no sentence's middle (our reading)."""
_WEIGHTY_SCORE, _WEIGHTY_ASKED, _WEIGHTY_WORDS = 1.2, 0.7, 8
"""From here on what was told or asked may stay with somebody; less is only worth a mention (our reading)."""


def voice_of(case: Case) -> Tone:
    """The tone that the person asked for; plain unless told."""
    return tone_of(case)


def day_of(case: Case) -> str:
    """The weekday of the interview, "our conversation" when nobody knows it."""
    return case.date.strftime("%A") if case.date else "our conversation"


def post_of(case: Case, most: int = 40) -> str | None:
    """The post as a sentence can name it: without what follows a comma, dash or bracket."""
    if not case.role:
        return None
    head = re.split(r"\s*[,(–—/|:]\s*|\s+-\s+", case.role.strip())[0]
    words = head.split()
    if len(words) > 1 and all(word[0].islower() for word in words[1:] if word not in {"of", "and", "for", "in"}):
        head = head[0].lower() + head[1:]
    return head if head and len(head) <= most else None


def greeting(person: Person, case: Case) -> str:
    """ "Dear …," in the form that was in use; a title only when it was told or used."""
    return called.greeting(person, case, tone_of(case))


def subject(case: Case, n: int, *, correction: bool = False, via: Person | None = None, recent: bool = True) -> str:
    """Thanks, post and day in at most 60 characters; `via` names whom a shared address is for."""
    return subjects.subject(case, tone_of(case), post_of(case, 46), n, correction=correction, via=via, recent=recent)


def withdrawal_subject(case: Case, n: int) -> str:
    """The withdrawal said in the subject already."""
    return subjects.withdrawal_subject(case, tone_of(case), post_of(case, 34), n)


def thanks(tone: Tone, case: Case, topic: Topic | None, n: int, *, waited: bool = False) -> tuple[str, ...]:
    """Thanks, and what was special about this talk, as sentences; `n` picks the shapes so that no two are alike."""
    opening = _opening(tone, case, n, waited=waited)
    if topic is None:
        return (opening + ".",)
    clause = topic.clause
    part: str = topic.kind
    if part == "told":
        part = "about" if clause.startswith("about ") else "struck" if _weighs(topic) else "told"
    elif part == "asked" and _stays(topic):
        part = "pondered"
    how = clause if topic.how else None
    short = clause if len(clause.split()) <= _SHORT and not re.search("[,;:]", clause) else None
    that = "how" if topic.how else "that"
    text = tone.say(part, n, clause=clause, short=short, that=that, how=how)
    return (opening + text,) if text.startswith(",") else (opening + ".", text)


def _weighs(topic: Topic) -> bool:
    return topic.score >= _WEIGHTY_SCORE and len(topic.clause.split()) >= _WEIGHTY_WORDS


def _stays(topic: Topic) -> bool:
    """Whether a question is one that somebody goes on thinking about, and can be told by itself."""
    alone = not topic.clause.startswith(("about ", "for "))
    return alone and topic.score >= _WEIGHTY_ASKED and len(topic.clause.split()) >= _WEIGHTY_WORDS


def _opening(tone: Tone, case: Case, n: int, *, waited: bool) -> str:
    if case.date is None:
        return "Thank you for waiting for me" if waited else tone.say("undated", n)
    return tone.say("waited" if waited else "thanks", n, day=day_of(case))


def thanks_parted(tone: Tone, case: Case, topic: Topic, n: int, *, waited: bool = False) -> tuple[str, ...]:
    """The same in two sentences, for when day and topic do not go together in one; then the bare thanks."""
    if topic.kind == "asked" or topic.clause.startswith("about "):
        return ()
    opening = _opening(tone, case, n, waited=waited) + "."
    return f"{opening} You told me {'how' if topic.how else 'that'} {topic.clause}.", opening


def interest(tone: Tone, case: Case, n: int, *, name_post: bool = False, recent: bool = True) -> str:
    """One plain sentence of interest; `name_post` makes it name the post, for letters without a subject.

    `recent` says that a weekday still tells the reader which day is meant.
    """
    post, firm = post_of(case), case.employer
    if name_post and post:
        article = "an" if post[0].lower() in "aeiou" else "a"
        at = f" at {firm}" if firm else " with you"
        return tone.say("card", n, post=post, a_post=f"{article} {post}", at=at, employer=firm)
    day = day_of(case) if case.date and recent else None
    return tone.say("interest", n, post=post, at=f" at {firm}" if firm else "", employer=firm, day=day)


def witness_line(witness: Witness, own_papers: str, n: int, tone: Tone = PLAIN) -> str | None:
    """Who stands behind a story, as far as they allow it."""
    if not (witness.may_be_named and witness.may_be_quoted):
        return None
    role = re.split(r"\s*,\s*|\s+(?:at|until|since|from)\s+", witness.role)[0] if witness.role else ""
    who = f"{witness.name}, {role}," if role and len(role.split()) <= 5 else witness.name
    callable_ = witness.may_be_phoned and witness.phone and witness.phone not in own_papers
    if callable_ and re.fullmatch(r"yes\.?", witness.phone_note.strip(), re.IGNORECASE):
        line = tone.say("phoned", n, who=who, phone=witness.phone)
    else:
        line = tone.say("written", n, who=who)
    return re.sub(r",(?=[.,:])", "", line)


def value_of(value: str) -> str:
    """A value as a sentence gives it: an ISO date becomes month and year."""
    match = re.fullmatch(r"(\d{4})-(\d{2})(?:-\d{2})?", value.strip())
    if match and 1 <= int(match[2]) <= 12:
        return f"{date(int(match[1]), int(match[2]), 1):%B %Y}"
    return value.strip().rstrip(".")


def plain_statement(said: str, wrong: str) -> str | None:
    """A statement of the candidate's, fit to follow "I said that"; None unless it is one short clear clause."""
    said = said.replace("’", "'")
    pieces = [said[span.start : span.end] for span in sentences(said)]
    holding = next((piece.rstrip(" .") for piece in pieces if wrong in piece), "")
    after = holding.find(",", holding.find(wrong) + len(wrong)) if holding else -1
    holding = holding[:after] if after > 0 else holding
    clause = re.sub(r"^(?:(?:and|so|well|but|yes|yeah|um|uh|er|erm)[,.]?\s+)+", "", holding, flags=re.IGNORECASE)
    clause = expand(re.sub(r"\bI'm\b", "I am", re.sub(r"\bI've\b", "I have", clause)))
    clean = re.match(r"I (?!think|guess|mean)\w+|(?:The|My|We|It)\b", clause) and not re.search(
        r"\b(?:um|uh|er|erm|you know|like,)\b|\.\.\.|…", clause
    )
    if not clean or not 4 <= len(clause.split()) <= 18 or not stands_alone(clause):
        return None
    return clause if clause.startswith("I ") else clause[0].lower() + clause[1:]


def phone_of(case: Case) -> str | None:
    """The telephone number on the résumé."""
    if case.resume is None:
        return None
    found = _PHONE.search("\n".join(case.resume.text.splitlines()[:40]))
    return " ".join(found.group().split()) if found and sum(sign.isdigit() for sign in found.group()) >= 8 else None
