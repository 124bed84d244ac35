"""Verdicts kept from before change nothing: a letter in the making is judged as if it were new."""

from test_checks import WORLD

from afterword.evidence.factcheck import Kept, check_text

DRAFTS = (
    "Dear Tom,\n\nI led four people. In five months the backlog fell from 340 to 95.",
    "Dear Tom,\n\nI led nine people. In five months the backlog fell from 340 to 95.",
    "Dear Tom,\n\nI led nine people. It was in Cork. In five months the backlog fell from 340 to 95.",
    "Dear Tom,\n\nIn five months the backlog fell from 340 to 95. It was in Cork. I led nine people.",
)


def test_a_draft_is_judged_the_same_with_and_without_what_was_kept():
    kept: Kept = {}
    for draft in DRAFTS:
        assert check_text(draft, WORLD, kept=kept) == check_text(draft, WORLD)
    before = len(kept)
    check_text(DRAFTS[0], WORLD, kept=kept)
    assert len(kept) == before, "nothing was new"
    assert check_text(DRAFTS[0], WORLD, to="Tom Ash", kept=kept) == check_text(DRAFTS[0], WORLD, to="Tom Ash")
