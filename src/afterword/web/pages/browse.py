"""People and firms: interviews by employer with the rounds, and by person with the letters they got."""

from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from afterword.app.interviews.browsed import employers, people
from afterword.web.pages.paging import page_of

_A_PAGE: Final = 30


def firms(request: HttpRequest) -> HttpResponse:
    """Employers by name, a page at a time."""
    page = page_of(request)
    found = employers(start=(page - 1) * _A_PAGE, most=_A_PAGE + 1)
    return render(request, "firms.html", _paged("firms", found, page))


def met(request: HttpRequest) -> HttpResponse:
    """People by name, a page at a time."""
    page = page_of(request)
    found = people(start=(page - 1) * _A_PAGE, most=_A_PAGE + 1)
    return render(request, "firms.html", _paged("met", found, page))


def _paged(by: str, found: tuple[object, ...], page: int) -> dict[str, object]:
    return {
        "by": by, "found": found[:_A_PAGE], "later": page - 1, "earlier": page + 1 if len(found) > _A_PAGE else 0
    }  # fmt: skip
