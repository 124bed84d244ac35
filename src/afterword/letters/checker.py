"""Hold a draft against all rules."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from afterword.kernel.catalogues import Catalogue
from afterword.kernel.findings import Finding
from afterword.kernel.quotes import Quote
from afterword.kernel.spans import Span
from afterword.letters.kind import by_kind
from afterword.letters.model import Context, Draft, Hit, LetterRule

if TYPE_CHECKING:
    from afterword.evidence.model import SentenceVerdict, World

RULES = Catalogue("afterword.letters.rules", LetterRule, "Letter rules")

_IDENTITY = ("A1", "A2", "A4")
_TRUTH = ("C2", "D5", "D7", "D8", "D11", "E14", "E15")
_GROUPS = "EABCDFHG"


def check_draft(
    draft: Draft,
    world: World | None = None,
    judge: Callable[[str, World], tuple[SentenceVerdict, ...]] | None = None,
    siblings: tuple[Draft, ...] = (),
) -> tuple[Finding, ...]:
    """Everything the rules have to say about a draft.

    In the order in which it should be mended: who it goes to, what is true, what must not be in it, what should be,
    form, time. Rules that need the case are silent without `world`, those that need a fact check without `judge`.
    """
    context = Context(draft=draft, world=world, judge=judge, siblings=siblings)
    kind = by_kind(draft.kind)
    passes = _passes(context)
    return tuple(
        finding
        for rule in _in_order()
        if kind.keeps(rule)
        for finding in _findings(rule, context)[passes.get(rule.id, 0) :]
    )


def _passes(context: Context) -> dict[str, int]:
    """How many findings of which rule the person lets pass, where the sources disagree."""
    if context.case is None or not context.case.settings.choices:
        return {}
    from afterword.debrief.choice_item import allowed  # nearly nobody chooses, and the files cost time to read

    return allowed(context.case.settings.choices)


@cache
def _in_order() -> tuple[LetterRule, ...]:
    return tuple(sorted(RULES.values(), key=_place))


def _place(rule: LetterRule) -> tuple[int, int, int]:
    for place, first in enumerate((_IDENTITY, _TRUTH)):
        if rule.id in first:
            return place, 0, first.index(rule.id)
    return 2, _GROUPS.index(rule.group), int(rule.id[1:])


def _findings(rule: LetterRule, context: Context) -> list[Finding]:
    """The rule's findings in the order of the text; of places that overlap only the first is told."""
    hits = sorted(rule.check(context), key=lambda hit: hit.span or Span(0, 0))
    kept: list[Hit] = []
    for hit in hits:
        last = kept[-1] if kept else None
        if last and (hit.span == last.span or (hit.span and last.span and hit.span.overlaps(last.span))):
            continue
        kept.append(hit)
    return [_finding(rule, context.draft, hit) for hit in kept]


def _finding(rule: LetterRule, draft: Draft, hit: Hit) -> Finding:
    return Finding(
        rule=rule.id,
        level=hit.level or rule.level,
        message=hit.message or rule.message,
        next=hit.next or rule.next,
        source="; ".join(source.title for source in rule.sources),
        span=hit.span,
        quote=_quote(draft, hit.span),
        replacement=hit.replacement,
        settings=dict(hit.settings),
    )


def _quote(draft: Draft, span: Span | None) -> Quote | None:
    if span is None or span.start == span.end:
        return None
    return Quote(source=draft.file, text=span.of(draft.text), line=draft.text.count("\n", 0, span.start) + 1)
