"""A sheet to copy the hand-written card from, or to fold."""

import json
from importlib.resources import files
from importlib.util import find_spec

from afterword.kernel.errors import AfterwordError
from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Composed
from afterword.letters.sheets import Output, Sender


def _render(letter: Composed, _sender: Sender) -> bytes:
    import typst

    paragraphs = [part.strip() for part in letter.body.split("\n\n") if part.strip()]
    template = files("afterword.letters").joinpath("card.typ").read_bytes()
    # The text goes in as data, never as markup: nothing in a letter can run.
    told = {"card": json.dumps({"title": f"Card to {letter.to}", "paragraphs": paragraphs})}
    try:
        return bytes(typst.compile(template, sys_inputs=told, pdf_standards="ua-1"))
    except typst.TypstError as error:  # the accessible standard refuses letters that no font here can show
        sign = str(error).split("`")[1] if "`" in str(error) else "its text"
        raise AfterwordError(
            f"The sheet cannot show {sign}: no font here has it.",
            where=f"card to {letter.to}",
            next="Copy the card from the text file instead.",
        ) from error


ITEM = Output(
    id="card-pdf",
    name="card-pdf",
    title="The card's print sheet (.pdf)",
    why="A card is written by hand: the sheet shows how the text fits. Fonts drop letters they lack without a word, "
    "so the sheet is made to a standard that refuses to.",
    sources=cite("S1", "vitamintalent"),
    suffix=".pdf",
    channels=("card",),
    render=_render,
    available=lambda: find_spec("typst") is not None,
    finds=(Example("Dear Mrs. Adair,\n\nThank you for Wednesday.\n\nJonas Weber", expect="%PDF"),),
    passes=(Example("Dear Tomás,\n\nThank you.", expect="%PDF", note="accents are printed"),),
)
