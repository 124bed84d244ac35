"""All filler words for 100 words."""

from itertools import pairwise

from afterword.debrief.measuring import Measure, Reading, Speech, rate
from afterword.kernel.items import Example
from afterword.kernel.sources import Source
from afterword.language.words import FILLED_PAUSES

_SINGLE = frozenset({"like", "basically", "actually"})
_DOUBLE = frozenset({("you", "know"), ("i", "mean"), ("kind", "of"), ("sort", "of")})


def _read(speech: Speech) -> Reading:
    plain = [word for word in speech.my_plain_words if word not in FILLED_PAUSES]
    single = sum(word in _SINGLE for word in plain)
    double = sum(pair in _DOUBLE for pair in pairwise(plain))
    return rate(speech.filled_pauses + single + double, len(plain) + speech.filled_pauses)


ITEM = Measure(
    id="M04",
    name="fillers-wide-per-100-words",
    title="All filler words for every 100 words",
    why=(
        "Um and uh with like, you know, I mean, kind of, sort of, basically and actually in any use: a "
        "wider net, so never a verdict alone."
    ),
    sources=(
        Source(
            "Switchboard and MRDA corpora, filled pauses counted by this project",
            "https://github.com/NathanDuran/Switchboard-Corpus@2aec5da",
            "measured",
        ),
    ),
    unit="per 100 words",
    needs=frozenset(("comparable", "verbatim")),
    read=_read,
    finds=(
        Example(
            (
                "# verbatim=yes words=320\nAna {background}: What do you do?\nMe: Um, I, like, bake bread, you "
                "know, sort of daily."
            ),
            expect="1.25",
        ),
    ),
    passes=(Example("# verbatim=no words=320\nMe: I kind of bake bread.", expect="unusable"),),
)
