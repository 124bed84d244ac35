"""A sheet to copy the hand-written card from, or to fold."""

import json
from importlib.resources import files
from importlib.util import find_spec
from itertools import groupby

from afterword.kernel.errors import AfterwordError
from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.letters.model import Composed
from afterword.letters.sheets import Output, Sender
from afterword.letters.sheets_hand import HANDS, MARGIN, Fit, smallest
from afterword.letters.sheets_mail import body_text


def _render(letter: Composed, _sender: Sender) -> bytes:
    import typst

    body = body_text(letter.body)
    fit = smallest(body)
    if fit is None:
        raise AfterwordError(
            "This is too long to write on a card.", where=f"card to {letter.to}", next="Send it as a letter instead."
        )
    told = {
        "title": f"Card to {letter.to}",
        "told": _told(body, fit),
        "width": fit.card.width, "height": fit.card.height, "margin": MARGIN, "pitch": fit.hand.pitch,
        "sides": [[list(lines) for filled, lines in groupby(side, bool) if filled] for side in fit.sides],
        "paragraphs": [part.strip() for part in body.split("\n\n") if part.strip()],
    }  # fmt: skip
    template = files("afterword.letters").joinpath("card.typ").read_bytes()
    try:  # the text goes in as data, never as markup: nothing in a letter can run
        return bytes(typst.compile(template, sys_inputs={"card": json.dumps(told)}, pdf_standards="ua-1"))
    except typst.TypstError as error:  # the accessible standard refuses letters that no font here can show
        sign = str(error).split("`")[1] if "`" in str(error) else "its text"
        raise AfterwordError(
            f"The sheet cannot show {sign}: no font here has it.",
            where=f"card to {letter.to}",
            next="Copy the card from the text file instead.",
        ) from error


def _told(body: str, fit: Fit) -> str:
    """What it takes in each hand."""
    others = ((hand.name, smallest(body, hand)) for hand in HANDS if hand != fit.hand)
    also = ", ".join(f"a {name} hand {other.card.name if other else 'more'}" for name, other in others)
    return (
        f"In a {fit.hand.name} hand this takes {fit.card.name}; {also}. "
        "Printed at 100 %, the frame is the card's real size."
    )


ITEM = Output(
    id="card-pdf",
    name="card-pdf",
    title="The card's print sheet (.pdf)",
    why="A card is written by hand: the sheet shows it at its real size, line by line, on the smallest card that takes "
    "it in a medium hand, and says which card a small or a large hand needs. Fonts drop letters they lack without a "
    "word, so the sheet is made to a standard that refuses to.",
    sources=(
        *cite("S1", "vitamintalent"),
        Source("Ruled paper: 6.35, 7.1 and 8.7 mm from line to line", "en.wikipedia.org/wiki/Ruled_paper", "article"),
        Source("Writing & Illuminating & Lettering (E. Johnston): 4 to 8 words a line", "chapter 6", "advice"),
        Source("how wide a hand runs: our own reading", "", "reading"),
    ),
    suffix=".pdf",
    channels=("card",),
    render=_render,
    available=lambda: find_spec("typst") is not None,
    finds=(Example("Dear Mrs. Adair,\n\nThank you for Wednesday.\n\nJonas Weber", expect="%PDF"),),
    passes=(Example("Dear Tomás,\n\nThank you.", expect="%PDF", note="accents are printed"),),
)
