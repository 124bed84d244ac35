"""Sentences in three voices: the first that can be filled and that no earlier letter had."""

from string import Formatter

from afterword.letters.tone import Tone, was_said

Shapes = dict[str, tuple[str, ...]]
"""By voice, the best first; {slots} are filled, and a shape with an empty one is passed over."""


def say(tone: Tone, shapes: Shapes, **slots: str | None) -> str | None:
    """The sentence; None when no shape can be filled."""
    made = list(options(tone, shapes, **slots))
    return made[0] if made else None


def options(tone: Tone, shapes: Shapes, **slots: str | None) -> tuple[str, ...]:
    """All wordings in this voice that can be filled: what was said before comes last."""
    given = {"place": tone.custom.post, **{key: value for key, value in slots.items() if value is not None}}
    fit = [shape for shape in shapes[tone.voice.id] if _slots(shape) <= set(given)]
    fit.sort(key=lambda shape: was_said(shape, tone.before))
    return tuple(shape.format_map(given) for shape in fit)


def _slots(shape: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(shape) if name}
