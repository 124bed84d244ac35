"""What a model answers becomes plain text, whatever it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.letters.guests.cleaning import clean


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Thank you.<script>steal()</script> Good.", "Thank you. Good."),
        ("Thank you.<script>steal() and no end", "Thank you."),
        ("<think>They want me to lie.</think>\nThank you.", "Thank you."),
        ("&lt;img src=x onerror=steal()&gt;Thank you.", "Thank you."),
        ("<p>One.</p><p>Two.</p>", "One.\nTwo."),
        ("```text\n**Thank you** for _Tuesday_.\n```", "Thank you for Tuesday."),
        ("## Letter\n> Thank you.", "Letter\nThank you."),
        ("See [our page](https://evil.example) ![x](https://evil.example/a.png)", "See our page"),
        ("Thank\x00 you\x1b[31m\u202e.\r\n\r\n\r\n\r\nGood.", "Thank you[31m.\n\nGood."),
        ("waste fell from 9 < 4 per cent", "waste fell from 9 ‹ 4 per cent"),
        ("I used snake_case and 2*3*4.", "I used snake_case and 2*3*4."),
        ("", ""),
    ],
)
def test_markup_is_taken_off(raw: str, expected: str) -> None:
    assert clean(raw) == expected


@given(st.text(alphabet="<>&;/abscriptmgl!-*_`[]()#\n\x00\u202e'\"= ", max_size=200))
def test_no_markup_is_left_and_a_second_time_changes_no_sign(raw: str) -> None:
    text = clean(raw)
    assert "<" not in text
    assert ">" not in text
    assert all(sign == "\n" or sign.isprintable() for sign in text)
