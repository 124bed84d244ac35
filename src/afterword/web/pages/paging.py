"""Long lists come in pages."""

from typing import Final

from django.http import HttpRequest

_DIGITS: Final = 6


def page_of(request: HttpRequest) -> int:
    """The page that was asked for, counted from 1; the first when it is no number."""
    asked = request.GET.get("page", "")
    return max(1, int(asked)) if asked.isdecimal() and asked.isascii() and len(asked) < _DIGITS else 1
