"""Ask, check, ask again with what was found, at most twice; then take out what still fails."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from afterword.kernel.errors import AfterwordError
from afterword.letters.guests.cleaning import MOST, clean
from afterword.letters.guests.judging import Judge
from afterword.letters.guests.masking import Mask
from afterword.letters.guests.port import Drafter, Fault, GuestDraft, Judged, Request, Round, Sentence

ROUNDS: Final = 3
_MOST_OBJECTIONS: Final = 12
_ENDED: Final = re.compile(r"\w[.!?][\"”’')]*$")
_SHORT: Final = "Write the text again, as asked."


def ask(
    drafter: Drafter, request: Request, mask: Mask, judge: Judge, progress: Callable[[str], None] = lambda _: None
) -> GuestDraft:
    """The best of at most three rounds, without the sentences that fail.

    Raises AfterwordError when the first round brings no answer; later ones end with what there is.
    """
    rounds: list[Round] = []
    best: Judged | None = None
    for n in range(1, ROUNDS + 1):
        progress("Asking the model" if n == 1 else f"Asking again, with what was found ({n} of {ROUNDS})")
        try:
            raw = drafter.answer(request.messages)
        except AfterwordError as error:
            if not rounds:
                raise
            rounds.append(Round(n, str(error)))
            break
        text, judged, faults = _taken(raw, mask, judge)
        rounds.append(Round(n, _happened(judged, faults), faults))
        if judged and (best is None or _weight(judged) < _weight(best)):
            best = judged
        if not faults:
            break
        request = request.once_more(mask.hide(mask.show(text)), mask.hide(_objections(faults)))
    draft, left_out = _without_what_fails(best, judge) if best else (None, ())
    return GuestDraft(draft, left_out, tuple(rounds))


def _taken(raw: str, mask: Mask, judge: Judge) -> tuple[str, Judged | None, tuple[Fault, ...]]:
    """An answer as plain text with its names back, judged; None where there is nothing to judge."""
    if len(raw) > MOST:
        fault = Fault(
            "too-long", "error", f"The answer has {len(raw):,} characters; no letter is that long, so it was not read.",
            "The answer was far too long and was not read.",
        )  # fmt: skip
        return "(left out)", None, (fault,)
    text = clean(raw)
    if not text:
        fault = Fault("empty", "error", "The answer holds no words.", "The answer was empty.")
        return "(empty)", None, (fault,)
    strays = mask.strays(text)
    judged = judge(mask.show(text))
    if strays:
        judged = _with_strays(judged, strays)
    return text, judged, judged.faults


def _with_strays(judged: Judged, strays: Sequence[str]) -> Judged:
    """The sentences in which a placeholder stands that we never gave cannot stay."""

    def marked(sentence: Sentence) -> Sentence:
        held = [stray for stray in strays if stray in sentence.text]
        if not held:
            return sentence
        message = f"“{held[0]}” stands for nobody in this case."
        told = "Use only placeholders of the material."
        fault = Fault("unknown-placeholder", "error", message, told, sentence.text, goes=True)
        return replace(sentence, faults=(*sentence.faults, fault))

    return replace(judged, paragraphs=tuple(tuple(map(marked, paragraph)) for paragraph in judged.paragraphs))


def _weight(judged: Judged) -> tuple[int, int]:
    levels = [fault.level for fault in judged.faults]
    return levels.count("error"), levels.count("warning")


def _objections(faults: Sequence[Fault]) -> str:
    """What the model is told: its own sentences and our standing rules, nothing more of the case."""
    lines = [
        f"- “{fault.sentence}”: {fault.told}" if fault.sentence else f"- {fault.told}"
        for fault in faults[:_MOST_OBJECTIONS]
    ]
    return "\n".join(["This cannot stay as it is:", *dict.fromkeys(lines), _SHORT])


def _happened(judged: Judged | None, faults: Sequence[Fault]) -> str:
    if judged is None:
        return faults[0].message
    errors = sum(fault.level == "error" for fault in faults)
    words = f"{len(judged.text.split())} words"
    if not faults:
        return f"{words}, nothing to mend."
    if not errors:
        return f"{words}, {len(faults)} to look at."
    return f"{words}, {errors} to mend{f', {len(faults) - errors} to look at' if len(faults) > errors else ''}."


def _without_what_fails(judged: Judged, judge: Judge) -> tuple[Judged | None, tuple[Sentence, ...]]:
    """The draft without the sentences that fail, judged anew: a sentence may have leaned on one that went."""
    left_out: list[Sentence] = []
    while failing := [s for s in judged.sentences if any(f.goes and f.level == "error" for f in s.faults)]:
        left_out += failing
        rest = Judged(tuple(kept for paragraph in judged.paragraphs for kept in _kept(paragraph, failing)))
        if not rest.paragraphs:
            return None, tuple(left_out)
        judged = judge(rest.text)
    if any(fault.rule == "too-little" for fault in judged.loose):
        return None, (*left_out, *judged.sentences)
    return judged, tuple(left_out)


def _kept(paragraph: Sequence[Sentence], failing: Sequence[Sentence]) -> list[tuple[Sentence, ...]]:
    """What stays of a paragraph, parted at a gap that would join two half sentences into one nobody wrote."""
    kept: list[list[Sentence]] = [[]]
    for sentence in paragraph:
        if sentence not in failing:
            kept[-1].append(sentence)
        elif kept[-1] and not _ENDED.search(kept[-1][-1].text):
            kept.append([])
    return [tuple(part) for part in kept if part]
