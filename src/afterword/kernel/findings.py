"""What a rule, gap or signal found: frozen data with its evidence."""

from dataclasses import dataclass, field
from typing import Literal

from afterword.kernel.quotes import Quote
from afterword.kernel.spans import Span

Level = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One finding.

    `span` counts characters of the checked text, `turns` name the turns of a transcript; a finding has one or the
    other, or neither when something is missing altogether. `message` says what is so, `next` what to do about it,
    `source` why we mind. `replacement` are the words to put in place of the span, where there is but one right form.
    `settings` are the thresholds that made it, by name.
    """

    rule: str
    level: Level
    message: str
    next: str
    source: str
    span: Span | None = None
    turns: tuple[int, ...] = ()
    quote: Quote | None = None
    replacement: str | None = None
    settings: dict[str, float | str] = field(default_factory=dict)
