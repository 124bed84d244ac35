"""The text of a mail that was written as HTML."""

import re
from html.parser import HTMLParser

_BLOCKS = frozenset({"p", "div", "br", "li", "tr", "h1", "h2", "h3", "blockquote", "table", "ul", "ol"})


def text_of(page: str) -> str:
    """The text of a mail's HTML: blocks on lines of their own, no scripts, no styles."""
    reader = _Text()
    reader.feed(page)
    return re.sub(r"\n{3,}", "\n\n", "".join(reader.parts)).strip() + "\n"


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.hidden += tag in {"style", "script", "head"}
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in {"style", "script", "head"} and self.hidden > 0
        if tag in _BLOCKS and tag != "br":
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.parts.append(re.sub(r"\s+", " ", data) if data.strip() else " " if " " in data else "")
