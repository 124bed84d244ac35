"""An e-mail looks like one: no postal address block, no reference line."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.phrases import pattern

LETTERHEAD = (
    r"^[ \t]*(?:(?:flat|unit|apt\.?|apartment|suite|no\.?|house|plot|floor) ?\d*[a-z]?,? )?\d+[a-z]?(?:/\d+)?,?"
    r" (?:[^\W\d][\w.'’-]* ){1,4}?(?:road|street|st|lane|avenue|ave"
    r"|drive|close|way|terrace|court|place|square|boulevard"
    r"|blvd|crescent|gardens|row|hill|park|quay|rd|ln|dr|nagar|marg|sector|colony|layout|cross|main|mews|grove"
    r"|view|walk|green)\b.*$",
    r"^.*\b(?:(?-i:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})|(?-i:[A-Z]{2}),? \d{5}(?:-\d{4})?|(?-i:[A-Z]\d[\dW]"
    r" ?[A-Z\d]{4})|[^\W\d]{3,}[ -]+\d{6}|[^\W\d]{3,} \d{3} \d{3}|\d{5} [^\W\d]{3,})\b.*$",
    r"^[ \t]*(?:re|ref|our ref|your ref|reference) ?[:.].*$",
)


def check(context: Context) -> Iterator[Hit]:
    """Addresses and reference lines above the greeting."""
    draft = context.draft
    if draft.channel != "e-mail" or draft.before is None:
        return
    above = draft.before.of(draft.text)
    if any(pattern(*LETTERHEAD).match(line) for line in above.splitlines()):
        yield Hit(draft.before)


ITEM = LetterRule(
    id="F4",
    name="letter-layout-in-email",
    group="F",
    level="warning",
    rests_on="structure",
    title="An e-mail looks like one: no postal address block, no reference line.",
    why="Letter layout is named first among flaws.",
    sources=cite("fastcompany"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="A letterhead has no place in an e-mail.",
    next="Begin with the greeting; name and telephone go below.",
    false_alarms="Typed letters or cards on purpose; some countries.",
    check=check,
    finds=(
        Example("[[Jonas Weber\n12 Mill Lane\nLeeds LS1 4AB]]\n\nDear Tom,\n\nThank you."),
        Example("[[Jonas Weber\nFlat 3, 9 Mill Row, Leeds]]\n\nDear Tom,\n\nThank you."),
        Example("[[Larkfield Water\nRe: Interview of 4 March]]\n\nDear Tom,\n\nThank you."),
    ),
    passes=(
        Example(
            "Dear Tom,\n\nThank you for the walk down Mill Lane.\n\nKind regards,\nJonas Weber\n12 Mill "
            "Lane\nLeeds LS1 4AB"
        ),
        Example("12 Mill Lane\nLeeds LS1 4AB\n\nDear Tom,\n\nThank you.", expect="channel=card"),
        Example("4 March\n\nDear Tom,\n\nThank you."),
    ),
)
