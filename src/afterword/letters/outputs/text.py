"""Plain text, to paste anywhere."""

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Composed
from afterword.letters.sheets import Output, Sender


def _render(letter: Composed, _sender: Sender) -> bytes:
    head = []
    if letter.to_address:
        head.append(f"To: {letter.to} <{letter.to_address}>")
    elif letter.channel == "e-mail":
        head.append(f"To: {letter.to}")
    if letter.subject:
        head.append(f"Subject: {letter.subject}")
    return ("\n".join(head) + ("\n\n" if head else "") + letter.body + "\n").encode()


ITEM = Output(
    id="text",
    name="text",
    title="Plain text (.txt)",
    why="Text can be pasted into any mail program or form, and checked again with `afterword check`.",
    sources=cite("derived"),
    suffix=".txt",
    channels=("e-mail", "card", "linkedin"),
    render=_render,
    finds=(Example("Dear Priya,\n\nThank you for Tuesday.", expect="Subject: "),),
    passes=(Example("Dear Tomás – thank you.", expect="Tomás –"),),
)
