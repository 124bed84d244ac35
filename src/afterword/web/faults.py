"""What a page says when something cannot be done: one sentence, what was typed is still there by going back."""

import errno
import logging
import sqlite3
import sys
from collections.abc import Callable
from typing import Final

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from afterword.kernel.errors import AfterwordError

_TOO_MUCH: Final = (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent)
_log = logging.getLogger("afterword.web")


class Faults:
    """Turns our own errors into a page; others are ours to mend and are said as such."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The answer of the page."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """A page with the sentence."""
        if isinstance(error, Http404):
            return None
        if isinstance(error, AfterwordError):
            return fault(request, str(error), status=400)
        if isinstance(error, _TOO_MUCH):
            return bad_form(request, error)
        _log.exception("A page failed: %s", request.path)
        return our_fault(request)


def fault(request: HttpRequest, says: str, *, status: int) -> HttpResponse:
    """A page, or for a part of a page the sentence alone."""
    part = request.headers.get("HX-Request") == "true"
    return render(request, "fault_part.html" if part else "fault.html", {"says": says}, status=status)


def bad_form(request: HttpRequest, exception: Exception) -> HttpResponse:
    """A form that is too large, or that no browser sends; its fields are looked at before any page sees it."""
    if isinstance(exception, _TOO_MUCH):
        return fault(request, "This is more than the page can take at once. Give fewer or smaller files.", status=413)
    return fault(request, "This form came in pieces and could not be read. Go back and send it again.", status=400)


def our_fault(request: HttpRequest) -> HttpResponse:
    """Something that is ours to mend, or a disk that is full."""
    if _is_full(sys.exception()):
        says = (
            "The disk of this machine is full, and this could not be kept. What was kept before is all there. "
            "Make some room, then go back and send it again."
        )
        return fault(request, says, status=507)
    says = "Something went wrong on our side. Nothing that you wrote before is lost. Go back and try again."
    return fault(request, says, status=500)


def _is_full(error: BaseException | None) -> bool:
    code = getattr(error.__cause__, "sqlite_errorcode", None) if error else None
    return code == sqlite3.SQLITE_FULL or getattr(error, "errno", None) in {errno.ENOSPC, errno.EDQUOT}


def foreign_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form that did not come from one of our pages."""
    return fault(request, "This form is not from this page, or the page was open too long. Load it anew.", status=403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """A page that is not there."""
    return fault(request, "There is no such page. Go back to the list of your interviews.", status=404)
