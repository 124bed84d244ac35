"""The door to transcripts: bytes in, turns out."""

from afterword.kernel.errors import UnreadableFile
from afterword.transcripts.cues import Cue, Parsed, from_zero, in_order, turns_of
from afterword.transcripts.format import FORMATS, RawFile, TranscriptFormat
from afterword.transcripts.model import Transcript
from afterword.transcripts.verbatim import judge

# Characters: at 150 words a minute more than fifteen hours without a pause.
_MOST = 800_000


def read_transcript(data: bytes, name: str) -> Transcript:
    """A transcript or notes as turns. `name` is the file's path inside the case folder.

    Raises UnreadableFile, with one sentence on what to do, when the bytes are no transcript.
    """
    raw = RawFile(data, name)
    form = recognise(raw)
    parsed = form.parse(raw)
    if not parsed.cues:
        raise UnreadableFile(
            f"This looks like {form.title}, but it holds no spoken words.", where=name, next="Export it again."
        )
    cues = from_zero(in_order(parsed.cues))
    turns = turns_of(cues, by_line=parsed.by_line)
    if sum(len(turn.text) for turn in turns) > _MOST:
        raise UnreadableFile(
            "This holds more talk than any interview.", where=name, next="Keep the part that is your interview."
        )
    from_memory = form.id == "notes"
    verbatim, because = judge(turns, from_memory=from_memory)
    return Transcript(
        source=name,
        format=form.name,
        turns=turns,
        dropped=parsed.dropped,
        verbatim=verbatim,
        verbatim_because=because,
        from_memory=from_memory,
        notes=(*parsed.notes, *_odd(parsed, cues, from_memory)),
    )


def recognise(raw: RawFile) -> TranscriptFormat:
    """The one format that claims this file. Raises UnreadableFile when none does."""
    for general in (False, True):
        claims = [form for form in FORMATS.values() if form.general is general and form.claims(raw)]
        if len(claims) > 1:
            names = " and ".join(form.name for form in claims)
            raise UnreadableFile(
                f"Two formats claim this file: {names}.", where=raw.name, next="Please report this file."
            )
        if claims:
            return claims[0]
    if raw.json is not None:
        what, known = (
            "This JSON file is not a transcript we know.",
            "Export it as text with speakers, or as .vtt or .srt.",
        )
    elif "<html" in raw.text[:2000].lower():
        what, known = "This is a web page, not a transcript.", "Open it, and copy the words into transcript.txt."
    else:
        what = "This is not a transcript we can read."
        known = "We know captions (.vtt, .srt) and text in which each line begins with a name and a colon."
    raise UnreadableFile(what, where=raw.name, next=known)


def _odd(parsed: Parsed, cues: tuple[Cue, ...], from_memory: bool) -> tuple[str, ...]:
    notes = []
    if [cue.line for cue in cues] != [cue.line for cue in parsed.cues]:
        notes.append("Some cues stood in the wrong place; they were put in the order of their times.")
    if sum(cue.start or 0.0 for cue in cues) < sum(cue.start or 0.0 for cue in parsed.cues):
        notes.append("The times are times of the day; they are counted from the first.")
    if not from_memory and not any(cue.speaker for cue in cues):
        notes.append(
            "Nothing here says who speaks, so your words cannot be told from theirs. "
            "Export it again with its speakers, or put a name and a colon in front of each line."
        )
    return tuple(notes)
