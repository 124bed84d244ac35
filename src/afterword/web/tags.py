"""What templates need beyond Django's own."""

from django import template

register = template.Library()


@register.filter
def marked(text: str) -> list[tuple[bool, str]]:
    """Words found by the search as (found, words), from text with [[ ]] around them."""
    parts: list[tuple[bool, str]] = []
    for n, piece in enumerate(text.split("[[")):
        inside, closed, after = piece.partition("]]")
        if n and closed:
            parts += [(True, inside), (False, after)]
        else:
            parts.append((False, piece))
    return [part for part in parts if part[1]]


@register.filter
def clock(seconds: float | None) -> str:
    """Seconds as 1:02:03 or 2:03; nothing for None."""
    if seconds is None:
        return ""
    whole = int(seconds)
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"
