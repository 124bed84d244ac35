"""Letters as their parts, in the shapes people write them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.letters.checker import check_draft
from afterword.letters.draft import parse_draft
from afterword.letters.model import Draft

_LETTER = """to: Priya Raman <priya@larkfield.example>
SUBJECT: Thank you – data analyst

Dear Ms. Raman,

Thank you for Tuesday. It was cold.

I would like the post.

Kind regards,
Jonas Weber
+49 30 0000000
"""


def _part(draft: Draft, name: str) -> str | None:
    span = getattr(draft, name)
    return span.of(draft.text) if span else None


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_all_parts(ending: str) -> None:
    draft = parse_draft(_LETTER.replace("\n", ending))
    assert draft.subject == "Thank you – data analyst"
    assert (draft.to, draft.to_address) == ("Priya Raman", "priya@larkfield.example")
    assert _part(draft, "greeting") == "Dear Ms. Raman,"
    assert _part(draft, "closing") == "Kind regards"
    assert (_part(draft, "signature") or "").startswith("Jonas Weber")
    assert len(draft.paragraphs) == 2
    assert [span.of(draft.text) for span in draft.sentences] == [
        "Thank you for Tuesday.",
        "It was cold.",
        "I would like the post.",
    ]


@pytest.mark.parametrize(
    ("tail", "closing", "signature"),
    [
        ("Regards, M.", "Regards", "M."),
        ("Thanks again,\n\nBest wishes\nLi Xu", "Thanks again", "Best wishes\nLi Xu"),
        (
            "Yours sincerely,\nDr A. Nwosu\n(mobile) 07700 900000",
            "Yours sincerely",
            "Dr A. Nwosu\n(mobile) 07700 900000",
        ),
        ("Li Xu", None, "Li Xu"),
        ("cheers\nJ", "cheers", "J"),
        ("Looking forward to the news.", None, None),
        ("Thank you again for your time.", None, None),
    ],
)
def test_endings(tail: str, closing: str | None, signature: str | None) -> None:
    draft = parse_draft(f"Dear Tom,\n\nThank you for the walk through the yard.\n\n{tail}\n")
    assert (_part(draft, "closing"), _part(draft, "signature")) == (closing, signature)


def test_quoted_mail_is_left_out() -> None:
    draft = parse_draft(
        "Dear Tom,\n\nThank you.\n\nBest,\nJo\n\nOn Tue, 4 Mar 2025 at 10:00, Tom Ellery "
        "<tom@l.example>\nwrote:\n> I am sorry.\n"
    )
    assert draft.quoted
    assert draft.body.of(draft.text) == "Thank you."


def test_an_answer_between_quoted_lines_is_all_read() -> None:
    draft = parse_draft("Dear Tom,\n\n> When can you start?\nIn May.\n\n> And the card?\nI have it.\n\nJo Bell")
    assert [span.of(draft.text) for span in draft.sentences] == ["In May.", "I have it."]


def test_a_postscript_is_read_and_not_counted() -> None:
    draft = parse_draft("Dear Tom,\n\nThank you.\n\nBest,\nJo Bell\n\nPS: I am sorry that I was late.\n")
    assert draft.body.of(draft.text) == "Thank you."
    assert "E1" in {finding.rule for finding in check_draft(draft)}


def test_one_line() -> None:
    draft = parse_draft("Dear Tom, thank you for Tuesday and for the long walk.")
    assert _part(draft, "greeting") == "Dear Tom,"


@given(st.text(max_size=600))
@settings(max_examples=50, deadline=None)
def test_any_text_is_read(text: str) -> None:
    draft = parse_draft(text)
    for span in (*draft.sentences, *draft.paragraphs, draft.body):
        assert span.end <= len(text)
    for finding in check_draft(draft):
        assert finding.quote is None or finding.quote.text in text


@given(
    st.lists(
        st.sampled_from(
            ["Dear Tom,", "", "Kind regards,", "Jo", "> no", "Subject: x", "PS: y", "I am sorry.", "\r", "- a"]
        )
    )
)
@settings(max_examples=40, deadline=None)
def test_any_order_of_lines_is_read(lines: list[str]) -> None:
    draft = parse_draft("\n".join(lines))
    assert draft.body.end <= len(draft.text)
    check_draft(draft)
