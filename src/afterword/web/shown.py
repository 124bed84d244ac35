"""What every page shows."""

from django.http import HttpRequest

from afterword import __version__


def everywhere(request: HttpRequest) -> dict[str, object]:
    """The version, for the foot of the page."""
    return {"version": __version__}
