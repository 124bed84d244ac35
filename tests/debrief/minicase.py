"""Mini interviews for the catalogues' examples: a few lines of text become a case with its exchanges.

    # verbatim=yes speech=stutter words=320 notes felt=3      settings, all optional; `words` pads the candidate's words
    must: at most two nights away                             what the job must offer; also `job:`, `resume:`,
    prepared: Who reviews the plans?                          `evidence:`, `prepared:`, `worry:`, `country:` lines
    [0-4] Ana {behavioural parts=yes,no again=e1 example}: …  a turn; the braces make it a question and judge its answer
    Me: …                                                     the candidate, who asks with {ask}

Without braces a turn belongs to no question; the answer of a question is every later turn of the other side up to the
next question, listening sounds left out.
"""

import re
from dataclasses import replace
from datetime import UTC, datetime

from afterword.debrief.case import Case, Person, Settings
from afterword.debrief.measuring import measure
from afterword.debrief.model import Exchange, Part, Record
from afterword.debrief.signals import signals
from afterword.debrief.utterances import is_listening
from afterword.documents.model import Document, Passage, Role
from afterword.kernel.spans import Span
from afterword.language.words import count_words
from afterword.transcripts.model import Transcript, Turn

_TURN = re.compile(r"^(?:\[(\d+)(?:-(\d+))?\] )?([A-Z][\w ]*?)(?: \{([^}]*)\})?: (.*)$")
_TEXT = re.compile(r"^(must|job|resume|evidence|company|prepared|worry|country): (.*)$")


def mini_case(text: str) -> tuple[Case, tuple[Exchange, ...]]:
    """The case that the lines describe. The candidate is Me; everybody else interviews. The day is 3 June 2026."""
    lines = [line for line in text.splitlines() if line.strip()]
    options = dict(pair.partition("=")[::2] for line in lines if line.startswith("#") for pair in line[1:].split())
    lines = [line for line in lines if not line.startswith("#")]
    told: dict[str, list[str]] = {}
    spoken: list[str] = []
    for line in lines:
        match = _TEXT.match(line)
        if match:
            told.setdefault(match[1], []).append(match[2])
        else:
            spoken.append(line)
    notes = "notes" in options
    turns, tags = _turns(spoken, notes)
    if "words" in options:
        missing = int(options["words"]) - sum(count_words(t.text) for t in turns if t.speaker == "Me")
        last = max(i for i, t in enumerate(turns) if t.speaker == "Me")
        turns[last] = replace(turns[last], text=turns[last].text + " word" * missing)
    verbatim = options.get("verbatim", "unknown")
    transcript = Transcript("transcript.txt", "mini", tuple(turns), verbatim=verbatim, from_memory=notes)  # type: ignore[arg-type]
    people = tuple(Person(name) for name in dict.fromkeys(t.speaker for t in turns) if name not in {"Me", ""})
    case = Case(
        folder="mini",
        transcript=transcript,
        me="Me",
        me_because="told",
        date=datetime(2026, 6, 3, 10, tzinfo=UTC),
        interviewers=people or (Person("Ana Ferrer"),),
        resume=_document("resume.md", "resume", told.get("resume")),
        job=_document("job.md", "job", told.get("job")),
        company=_document("company.md", "company", told.get("company")),
        evidence=tuple(d for d in (_document("evidence/note.md", "evidence", told.get("evidence")),) if d),
        prepared=tuple(told.get("prepared", ())),
        worries=tuple(told.get("worry", ())),
        settings=Settings(
            felt=float(options["felt"]) if "felt" in options else None,
            speech=options.get("speech"),
            must_haves=tuple(told.get("must", ())),
            country=told.get("country", [None])[0],
        ),
    )
    return case, _exchanges(case, tags)


def mini_record(text: str) -> Record:
    """The case with its signals and measures."""
    case, exchanges = mini_case(text)
    return Record(case=case, exchanges=exchanges, signals=signals(case, exchanges), measures=measure(case, exchanges))


def _turns(lines: list[str], notes: bool) -> tuple[list[Turn], dict[int, str]]:
    turns, tags = [], {}
    for n, line in enumerate(lines, 1):
        match = None if notes else _TURN.match(line)
        if match is None:
            turns.append(Turn(n, "", None, None, line, n))
            continue
        start, end, speaker, tag, said = match.groups()
        turns.append(Turn(n, speaker, float(start) if start else None, float(end) if end else None, said, n))
        if tag is not None:
            tags[n] = tag
    return turns, tags


def _exchanges(case: Case, tags: dict[int, str]) -> tuple[Exchange, ...]:
    found: list[Exchange] = []
    for i, (n, tag) in enumerate(tags.items(), 1):
        kind, *flags = tag.split()
        options = dict(flag.partition("=")[::2] for flag in flags)
        asker = case.transcript.turn(n)
        stop = min((m for m in tags if m > n), default=len(case.transcript.turns) + 1)
        mine = kind != "ask"
        later = [
            t for t in case.transcript.turns[n : stop - 1] if case.is_me(t.speaker) == mine and not is_listening(t.text)
        ]
        answer = " ".join(t.text for t in later)
        states = options.get("parts", "yes").split(",")
        pieces = re.split(r"(?<=[,;]) and |(?<=\?) ", asker.text) if len(states) > 1 else [asker.text]
        pieces += [asker.text] * (len(states) - len(pieces))
        parts = tuple(Part(p, s, s) for p, s in zip(pieces, states, strict=False))  # type: ignore[arg-type]
        seconds = [t.seconds for t in later]
        found.append(
            Exchange(
                id=f"e{i}",
                asked_by=case.name_of(asker.speaker),
                kind="candidate-question" if kind == "ask" else kind,
                question_turns=(n,),
                question=asker.text,
                answer_turns=tuple(t.n for t in later),
                answer=answer,
                words=count_words(answer),
                seconds=None if None in seconds else sum(s for s in seconds if s is not None),
                parts=parts,
                follows=options.get("follows"),
                asked_again="again" in options,
                of=options.get("again"),
                has_example="example" in options,
                has_number="number" in options,
                has_result="result" in options,
            )
        )
    again = {e.of: e.id for e in found if e.of}
    return tuple(replace(e, repeated_in=again.get(e.id)) for e in found)


def _document(source: str, role: Role, lines: list[str] | None) -> Document | None:
    if not lines:
        return None
    text, passages, at = "\n".join(lines), [], 0
    for number, line in enumerate(lines, 1):
        passages.append(Passage(line, Span(at, at + len(line)), number))
        at += len(line) + 1
    return Document(source, role, "text", text, tuple(passages))
