"""Our own letters before our own checker."""

from dataclasses import replace
from functools import partial

from afterword.evidence.factcheck import check_text
from afterword.evidence.model import World
from afterword.kernel.findings import Finding
from afterword.letters.checker import check_draft
from afterword.letters.draft import parse_draft
from afterword.letters.model import Composed, Draft


def draft_of(letter: Composed) -> Draft:
    """A composed letter as the checker sees a letter from anybody; spans count characters of its body."""
    draft = parse_draft(letter.body, to=letter.to, kind=letter.kind, channel=letter.channel, headers=False)
    return replace(draft, subject=letter.subject, to_address=letter.to_address)


def review(letter: Composed, world: World) -> tuple[Finding, ...]:
    """What the rules and the fact check have to say; a sentence that nothing supports is an error."""
    return check_draft(draft_of(letter), world, partial(check_text, to=letter.to))
