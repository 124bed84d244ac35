"""An answer of a language model as plain text: data, never markup, never longer than a letter can be."""

import html
import re
import unicodedata
from typing import Final

MOST: Final = 12_000
"""Characters of an answer that we look at: some fifteen times a long letter, our reading."""

# What a model thought before it wrote, and what only a browser would read: gone with what it encloses.
_ENCLOSED: Final = re.compile(r"<(think|thinking|script|style|head|svg)\b[^<>]*>.*?(?:</\1\s*>|\Z)", re.I | re.S)
_COMMENT: Final = re.compile(r"<!--.*?(?:-->|\Z)", re.S)
_TAG: Final = re.compile(r"</?[a-zA-Z!?][^<>]*>?")
_BREAK: Final = re.compile(r"<br\s*/?>|</(?:p|div|li|h\d)\s*>", re.I)
_IMAGE: Final = re.compile(r"!\[[^\[\]]*\]\([^()]*\)")
_LINK: Final = re.compile(r"\[([^\[\]]+)\]\([^()]*\)")
_FENCE: Final = re.compile(r"^[ \t]*(?:```|~~~).*$", re.M)
_LEAD: Final = re.compile(r"^[ \t]*(?:#{1,6}[ \t]+|>+[ \t]?)", re.M)
_RULE: Final = re.compile(r"^[ \t]*(?:[-*_][ \t]*){3,}$", re.M)
_MARK: Final = re.compile(r"\*\*|__|`+|(?<!\w)[*_](?=\w)|(?<=[\w.,!?])[*_](?!\w)")


def clean(raw: str) -> str:
    """The answer without markup, control characters and marks that turn the direction of writing around."""
    text = html.unescape(raw.replace("\r\n", "\n").replace("\r", "\n"))
    text = "".join(sign for sign in text if sign in "\n\t" or unicodedata.category(sign) not in _UNSEEN)
    text = _COMMENT.sub("", _ENCLOSED.sub("", text))
    text = _TAG.sub("", _BREAK.sub("\n", text))
    for mark in (_IMAGE, _FENCE, _RULE, _LEAD):
        text = mark.sub("", text)
    text = _MARK.sub("", _LINK.sub(r"\1", text)).replace("<", "‹").replace(">", "›")
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
