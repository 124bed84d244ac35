"""Use case: who of the speakers is who, and what a turn really said; kept as mended.toml."""

from collections.abc import Mapping
from datetime import datetime

from afterword.app.interviews.journal import tell, told
from afterword.debrief.mended import FILE


def name_speakers(*, key: str, names: Mapping[str, str], now: datetime) -> bool:
    """Give these names to speakers, by the label or name that they have now. Tells whether anything changed.

    Raises BadCall, UnreadableFile.
    """
    before: dict[str, str] = told(key=key, file=FILE).get("speakers", {})
    after = dict(before)
    for shown, name in names.items():
        behind = [label for label, given in before.items() if given == shown]
        for label in behind or [shown]:
            after[label] = name
    after = {label: name for label, name in after.items() if name and name != label}
    return tell(key=key, values={"speakers": after or None}, now=now, file=FILE)


def mend_turn(*, key: str, turn: int, speaker: str | None, text: str | None, now: datetime) -> bool:
    """Put one turn right. Tells whether anything changed. Raises BadCall, UnreadableFile."""
    turns: dict[str, dict[str, str]] = told(key=key, file=FILE).get("turns", {})
    given = {name: words for name, words in (("speaker", speaker), ("text", text)) if words}
    return tell(
        key=key, values={"turns": {**turns, str(turn): {**turns.get(str(turn), {}), **given}}}, now=now, file=FILE
    )
