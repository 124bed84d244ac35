"""Um, uh, er and the like for 100 words."""

from afterword.debrief.measuring import Measure, rate
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

ITEM = Measure(
    id="M03",
    name="fillers-per-100-words",
    title="Um and uh for every 100 words",
    why=(
        "Most people overestimate their own. Compared with ordinary talk only when the transcript keeps "
        "them and there are enough words."
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
    read=lambda speech: rate(speech.filled_pauses, len(speech.my_words)),
    finds=(
        Example(
            "# verbatim=yes words=320\nAna {background}: What do you do?\nMe: Um, I bake, uh, bread, er, daily.",
            expect="0.94",
        ),
    ),
    passes=(
        Example("# verbatim=no words=320\nAna {background}: What do you do?\nMe: I bake bread.", expect="unusable"),
        Example("# verbatim=yes words=320 speech=stutter\nMe: Um, I bake.", expect="unusable"),
        Example("# verbatim=yes\nMe: Um, I bake bread.", expect="unusable"),
    ),
)
