"""Mini records for the worries' examples.

    Worry: I froze on the pricing question.          the worry, in the person's words
    Facts: fillers=9.1 low=8.0 late=9 notes tidied   measures and settings
    Resume: …  Job: …  Company: …                    one line of a paper
    Concern: what they said | yes, partly or no      also Next:, Wrong name: said | wrong | right | put right,
                                                     Correction: said | paper
    Ann: Why us? {motivation partly >yes again} [10-12]
    Me: Because of the site. {interest}

Braces say what the exchange is: kind, what the answer made of it, after ">" what it came to, and flags.
`candidate-question` stands on a line of Me. Times are seconds.
"""

import re
from datetime import UTC, datetime, timedelta

from afterword.debrief.case import Case, Person
from afterword.debrief.model import (
    Concern,
    Correction,
    Exchange,
    Measured,
    NextStep,
    Part,
    Record,
    Signals,
    WrongName,
)  # fmt: skip
from afterword.documents.model import Document, Passage, Role
from afterword.kernel.quotes import Quote
from afterword.kernel.spans import Span
from afterword.language.words import count_words
from afterword.transcripts.model import Transcript, Turn

_LINE = re.compile(r"(Ann|Me): (.*?)(?: \{(.*?)\})?(?: \[(\d+)-(\d+)\])?$")
_HEAD = re.compile(r"(Worry|Facts|Resume|Job|Company|Concern|Next|Wrong name|Correction): (.*)$")
_TEN = datetime(2026, 6, 1, 10, tzinfo=UTC)


def mini(text: str) -> tuple[Record, str]:
    """The record that the lines describe, and the worry."""
    heads: dict[str, list[str]] = {}
    turns: list[Turn] = []
    tags: dict[int, list[str]] = {}
    for line in text.splitlines():
        head, said = _HEAD.match(line), _LINE.match(line)
        if head:
            heads.setdefault(head[1], []).append(head[2])
        elif said:
            who, words, tag, start, end = said.groups()
            n = len(turns) + 1
            turns.append(Turn(n, who, float(start) if start else None, float(end) if end else None, words))
            tags[n] = (tag or "").split()
    facts = dict(pair.partition("=")[::2] for pair in " ".join(heads.get("Facts", ())).split())
    verbatim = "no" if "tidied" in facts else "yes"
    transcript = Transcript("t.txt", "mini", tuple(turns), verbatim=verbatim, from_memory="notes" in facts)
    case = Case(
        folder="mini",
        transcript=transcript,
        me="Me",
        me_because="told",
        date=_TEN,
        ends=_TEN + timedelta(minutes=float(facts["slot"])) if "slot" in facts else None,
        interviewers=(Person("Ann"),),
        resume=_paper("resume", heads.get("Resume")),
        job=_paper("job", heads.get("Job")),
        company=_paper("company", heads.get("Company")),
        worries=tuple(heads.get("Worry", ())),
    )
    found = _exchanges(transcript, tags)
    return Record(case, found, _signals(transcript, heads, tags, found, facts), _measures(facts)), heads["Worry"][0]


def _paper(role: Role, lines: list[str] | None) -> Document | None:
    if not lines:
        return None
    text = "\n".join(lines)
    places = [text.index(line) for line in lines]
    passages = tuple(Passage(line, Span(at, at + len(line)), i) for i, (line, at) in enumerate(zip(lines, places), 1))  # noqa: B905
    return Document(f"{role}.md", role, "text", text, passages)


def _exchanges(transcript: Transcript, tags: dict[int, list[str]]) -> tuple[Exchange, ...]:
    kinds = "behavioural situational technical motivation background logistics candidate-question small-talk other"
    asking = [n for n, tag in tags.items() if tag and tag[0] in kinds.split()]
    found: list[Exchange] = []
    for i, n in enumerate(asking):
        turn, (kind, *flags) = transcript.turn(n), tags[n]
        stop = asking[i + 1] if i + 1 < len(asking) else len(transcript.turns) + 1
        told = [t for t in transcript.turns[n : stop - 1] if t.speaker != turn.speaker]
        first = next((flag for flag in flags if flag in ("yes", "partly", "no")), "yes")
        last = next((flag[1:] for flag in flags if flag.startswith(">")), first)
        answer = " ".join(t.text for t in told)
        proof = transcript.quote(told[0].n) if told and first != "no" else None
        before = found[-1].id if found else None
        key = f"e{i + 1}"
        again = "again" in flags
        if again and found:
            found[-1] = _with(found[-1], repeated_in=key)
        found.append(
            Exchange(
                id=key,
                asked_by=turn.speaker,
                kind=kind,
                question_turns=(n,),
                question=turn.text,
                answer_turns=tuple(t.n for t in told),
                answer=answer,
                words=400 if "long" in flags else count_words(answer),
                seconds=None,
                parts=(Part(turn.text, first, last, proof),),  # type: ignore[arg-type]
                follows=before if "follows" in flags else None,
                asked_again=again,
                of=before if again else None,
                has_example="example" in flags,
                has_number="number" in flags,
                has_result="result" in flags,
            )
        )
    return tuple(found)


def _with(exchange: Exchange, *, repeated_in: str) -> Exchange:
    values = {name: getattr(exchange, name) for name in Exchange.__slots__}
    return Exchange(**{**values, "repeated_in": repeated_in})


def _signals(
    transcript: Transcript,
    heads: dict[str, list[str]],
    tags: dict[int, list[str]],
    found: tuple[Exchange, ...],
    facts: dict[str, str],
) -> Signals:
    def said(words: str) -> Quote:
        return transcript.quote(next(t.n for t in transcript.turns if words in t.text), words)

    def marked(flag: str) -> tuple[Quote, ...]:
        return tuple(transcript.quote(n) for n, tag in tags.items() if flag in tag)

    concerns = []
    for words, answered in (line.split(" | ") for line in heads.get("Concern", ())):
        place = next((e.id for e in found if words in e.question), None)
        concerns.append(Concern("Ann", said(words), place, answered))  # type: ignore[arg-type]
    wrong = [line.split(" | ") for line in heads.get("Wrong name", ())]
    pairs = [line.split(" | ") for line in heads.get("Correction", ())]
    return Signals(
        concerns=tuple(concerns),
        corrections=tuple(Correction(said(a), Quote("resume.md", b), a, b) for a, b in pairs),
        next_steps=tuple(NextStep(said(words), None, None) for words in heads.get("Next", ())),
        wrong_names=tuple(WrongName(said(w[0]), w[1], w[2], said(w[3]) if len(w) > 3 else None) for w in wrong),
        interest=marked("interest"),
        praise=marked("praise"),
        invited_to_ask=tuple(n for n, tag in tags.items() if "invited" in tag),
        minutes_late=float(facts["late"]) if "late" in facts else None,
    )


def _measures(facts: dict[str, str]) -> dict[str, Measured]:
    known = {"fillers": "fillers_per_100_words", "wpm": "words_per_minute", "minutes": "duration_minutes"}
    known["latency"] = "latency_median"
    low = float(facts.get("low", 0))
    return {
        name: Measured(name=name, value=float(facts[key]), unit="", n=1000, interval=(low, 99.0) if low else None)
        for key, name in known.items()
        if key in facts
    }
