"""Letters of one interview held against each other: they will be compared."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from afterword.kernel.findings import Level
from afterword.kernel.spans import Span
from afterword.letters.model import Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchFinding:
    """A passage that stands in two letters. `files`, `spans` and `passages` belong together, one for each letter."""

    rule: str = "E18"
    level: Level = "error"
    message: str
    next: str = "Give each of them another topic and other evidence, or at least other words."
    source: str = "Interviewers compare notes."
    files: tuple[str, ...]
    spans: tuple[Span, ...]
    passages: tuple[str, ...]


def check_batch(drafts: Sequence[Draft]) -> tuple[BatchFinding, ...]:
    """Copied passages, also lightly reworded, between letters to different people."""
    if len(drafts) < 2:
        return ()
    from afterword.letters.copying import copies  # a letter alone is checked without a dictionary

    return tuple(
        BatchFinding(
            message=f"The same passage goes to {_name(one)} and to {_name(other)}.",
            files=(one.file, other.file),
            spans=(copy.here, copy.there),
            passages=(copy.here.of(one.text), copy.there.of(other.text)),
        )
        for one, other in combinations(drafts, 2)
        if not (one.to and one.to == other.to)
        for copy in copies(one, other)
    )


def _name(draft: Draft) -> str:
    return draft.to or draft.file or "somebody else"
