"""What was typed, without the signs that no keyboard has: a file with them would be no text any more."""

from collections.abc import Callable
from typing import Final

from django.http import HttpRequest, HttpResponse

_NO_TEXT: Final = dict.fromkeys({*range(0x20), *range(0x7F, 0xA0), 0xFFFE, 0xFFFF} - {0x09, 0x0A, 0x0D})
"""Control characters other than tab and line ends."""


class Typed:
    """Takes them out of every form before a page sees it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The answer of the page."""
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_: object) -> None:
        """Clean the form, where there is one."""
        if request.method != "POST":
            return
        values = request.POST.copy()
        for name, given in request.POST.lists():
            values.setlist(name, [str(text).translate(_NO_TEXT) for text in given])
        request.POST = values  # type: ignore[assignment]
