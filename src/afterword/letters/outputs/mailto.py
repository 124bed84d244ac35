"""A page with a link that opens the letter in the person's mail program."""

from html import escape
from typing import Final

from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.letters.model import Composed
from afterword.letters.sheets import Output, Sender
from afterword.letters.sheets_mail import body_text, mail_address, mail_link

LONGEST: Final = 2000
_PAGE: Final = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer"><title>Letter to {to}</title>
<style>:root {{ color-scheme: light dark; font: 1.1rem/1.5 system-ui; }} body {{ max-width: 42rem; margin: 2rem auto;
padding: 0 1rem; }} pre {{ font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }}</style></head>
<body><h1>Letter to {to}</h1>
<p><a href="{link}">{says}</a></p>
<p>{then}</p>
<pre>{body}</pre></body></html>
"""


def _render(letter: Composed, _sender: Sender) -> bytes:
    address, body = mail_address(letter.to, letter.to_address or ""), body_text(letter.body)
    link = mail_link(address, letter.subject or "", body)
    if len(link) <= LONGEST:
        says, then = "Open it in your mail program", "Read it there once more before you send it. This is the letter:"
    else:
        link, says = mail_link(address, letter.subject or ""), "Open an empty mail to them"
        then = (
            f"The letter is too long for a link ({LONGEST} signs pass everywhere): copy it from here, "
            "or open the file of the same name that ends in .eml."
        )
    if not address:
        then = f"Nobody gave us their address: fill it in. {then}"
    shown = {"to": letter.to, "link": link, "says": says, "then": then, "body": body}
    return _PAGE.format(**{name: escape(value) for name, value in shown.items()}).encode()


ITEM = Output(
    id="mailto",
    name="mailto",
    title="A link that opens the mail program (.html)",
    why="For webmail, which opens no .eml. Links are cut or refused beyond some length: Outlook takes 2,046 signs, "
    "Firefox 2,008, Apple Mail 2,083, Gmail about 1,620 before it gets unsure; a longer letter is to be copied.",
    sources=(
        Source("RFC 6068, the mailto scheme", "rfc-editor.org/rfc/rfc6068", "derived"),
        Source("Mailto protocol character limit", "superruub.wordpress.com/2013/05/30", "article"),
        Source("Effective maximum mailto: body lengths", "stackoverflow.com/q/4473959", "anecdote"),
    ),
    suffix=".html",
    channels=("e-mail",),
    render=_render,
    finds=(
        Example("Dear Priya,\n\nThank you.", expect="body=Dear%20Priya%2C%0D%0A%0D%0AThank%20you."),
        Example("Dear Priya,\n\n" + "Thank you for the long talk. " * 70, expect="too long for a link"),
    ),
    passes=(Example("Dear Tomás & <b>Jo</b>", expect="Dear Tomás &amp; &lt;b&gt;Jo", note="the page stays text"),),
)
