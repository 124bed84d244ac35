"""Voices: how the standing parts of a letter sound, each part in so many shapes that none comes twice in a year."""

from dataclasses import dataclass
from typing import Final

from afterword.kernel.catalogues import Catalogue
from afterword.kernel.items import Item

PARTS: Final = (
    "thanks", "waited", "undated", "told", "struck", "wanted", "asked", "pondered", "about", "interest", "wish",
    "card", "further", "question", "phoned", "written", "correction",
)  # fmt: skip
"""The parts that have shapes."""


@dataclass(frozen=True, kw_only=True)
class Voice(Item):
    """One way to sound. Each part is a choice of shapes; `tone` fills them, and takes none that was used before.

    `thanks` names the day ({day}), `undated` does without it, `waited` is for somebody who came late. Then the topic:
    a shape that begins with a comma goes on from the thanks, any other is a sentence of its own. `told` is for what
    they told ({clause}, and {short} where a sentence goes on, behind {that}, which is "how" where that fits; {how}
    wants it), `struck` for what of it weighs more, `wanted` for what they want, `asked` for a question of theirs,
    `pondered` for one that weighs, `about` for a clause that begins so. `interest` says that the post is wanted
    ({place} is the country's word for it), `wish` names as whom ({person}, one they look for), `card` names the post
    where no subject does; `further` offers to answer, `question` leads to the one question not asked, `phoned` and
    `written` name who stands behind a story, `correction` gives both values.
    """

    thanks: tuple[str, ...]
    waited: tuple[str, ...]
    undated: tuple[str, ...]
    told: tuple[str, ...]
    struck: tuple[str, ...]
    wanted: tuple[str, ...]
    asked: tuple[str, ...]
    pondered: tuple[str, ...]
    about: tuple[str, ...]
    interest: tuple[str, ...]
    wish: tuple[str, ...]
    card: tuple[str, ...]
    further: tuple[str, ...]
    question: tuple[str, ...]
    phoned: tuple[str, ...]
    written: tuple[str, ...]
    correction: tuple[str, ...]
    closing: str

    def __post_init__(self) -> None:
        super().__post_init__()
        for part in PARTS:
            if not getattr(self, part):
                raise ValueError(f"{self.id}: a voice needs {part}.")


VOICES = Catalogue("afterword.letters.voices", Voice, "Voices of letters")
