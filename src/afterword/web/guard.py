"""The door: this machine, the person who has the link, our own pages; nobody else."""

from collections.abc import Callable
from typing import Final

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from afterword.web.peer import of_another_user
from afterword.web.place import use_link

COOKIE: Final = "afterword-door"
_SALT: Final = "door"
_YEAR: Final = 365 * 24 * 3600
_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; "
    "media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS: Final = {
    "Content-Security-Policy": _POLICY,
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}


class Guard:
    """Lets through what comes from this machine's own browser with the cookie that the one-time link gave."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The answer, with the headers that keep a page to itself."""
        response = self._answer(request)
        for name, value in _HEADERS.items():
            response.headers.setdefault(name, value)
        if not request.path.startswith(settings.STATIC_URL):
            response.headers.setdefault("Cache-Control", "no-store")
        return response

    def _answer(self, request: HttpRequest) -> HttpResponse:
        try:
            request.get_host()
        except DisallowedHost:
            return HttpResponse("This address is not ours.", status=400, content_type="text/plain; charset=utf-8")
        if request.path.startswith(settings.STATIC_URL):
            return self.get_response(request)
        if of_another_user(request.META):
            return render(request, "closed.html", {"why": "link"}, status=403)
        if request.path.startswith("/enter/"):
            return _enter(request)
        if request.headers.get("Sec-Fetch-Site", "same-origin") not in {"same-origin", "none"}:
            return render(request, "closed.html", {"why": "foreign"}, status=403)
        if request.get_signed_cookie(COOKIE, default="", salt=_SALT) != "open":
            return render(request, "closed.html", {"why": "link"}, status=403)
        return self.get_response(request)


def _enter(request: HttpRequest) -> HttpResponse:
    """Give the cookie for a link that was not used yet; the link itself is gone from the address bar."""
    if request.method != "GET" or not use_link(settings.DATA, request.path.removeprefix("/enter/").strip("/")):
        known = request.get_signed_cookie(COOKIE, default="", salt=_SALT) == "open"
        return HttpResponseRedirect("/") if known else render(request, "closed.html", {"why": "used"}, status=403)
    response = HttpResponseRedirect("/")
    response.set_signed_cookie(COOKIE, "open", salt=_SALT, max_age=_YEAR, httponly=True, samesite="Strict")
    return response
