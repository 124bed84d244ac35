"""Saved web pages: their visible text, block by block."""

from html.parser import HTMLParser

from afterword.documents.format import Content, DocumentFormat
from afterword.documents.passages import passages_of
from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.language.decoding import decode

_HIDDEN = frozenset({"script", "style", "head", "noscript", "template", "svg", "nav", "button"})
_BLOCKS = frozenset("p div br section article header footer main ul ol table tr dl dt dd blockquote form hr".split())
_MARKS = {"li": "- ", "h1": "# ", "h2": "## ", "h3": "### ", "h4": "#### ", "h5": "##### ", "h6": "###### "}


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.lines, self.hidden = [""], 0

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        self.hidden += tag in _HIDDEN
        if tag in _BLOCKS or tag in _MARKS:
            self.lines.append(_MARKS.get(tag, ""))

    def handle_endtag(self, tag: str) -> None:
        self.hidden = max(0, self.hidden - (tag in _HIDDEN))
        if tag in _BLOCKS or tag in _MARKS:
            self.lines.append("")

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.lines[-1] += data.replace("\n", " ")


def _claims(data: bytes, name: str) -> bool:
    return name.lower().endswith((".html", ".htm")) and not data.startswith((b"%PDF", b"PK\x03\x04"))


def _parse(data: bytes, name: str) -> Content:
    page = _Page()
    page.feed(decode(data, name))
    page.close()
    text = "\n".join(" ".join(line.split()) for line in page.lines)
    return Content(text, passages_of(text))


ITEM = DocumentFormat(
    id="html-page",
    name="html-page",
    title="Saved web page (.html)",
    why="Advertisements vanish from the web soon after the interview; people save the page.",
    sources=(Source("HTML Living Standard", "https://html.spec.whatwg.org", "reading"),),
    claims=_claims,
    parse=_parse,
    finds=(Example("[[Night driver]]", note="job.html"),),
    passes=(Example("Night driver", note="job.txt"),),
)
