"""The list of interviews."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from afterword.app.interviews.listed import listed


def home(request: HttpRequest) -> HttpResponse:
    """All interviews, the last one first."""
    return render(request, "home.html", {"interviews": listed()})
