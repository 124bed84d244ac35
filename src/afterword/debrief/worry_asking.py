"""Who asked about a matter first, in talk and in notes."""

from collections.abc import Iterable, Iterator, Mapping

from afterword.debrief.model import Exchange
from afterword.debrief.worry_look import Hit, Look, pattern
from afterword.language.sentences import sentences
from afterword.language.stems import content_stems

_ASKS = (
    r"\?|what(?:'s|s| is| are| would| does)|how (?:much|many|long)|is (?:it|there)|do (?:you|i|we)|can i|could i|"
    r"when|would (?:it|i|you)"
)


def questions(look: Look, matter: str, put: Mapping[int, Exchange]) -> Iterator[Hit]:
    """Sentences of the candidate that ask about the matter."""
    for turn in look.mine:
        for span in sentences(turn.text):
            said = span.of(turn.text)
            asking = "?" in said or (turn.n in put and pattern(_ASKS).search(said))
            if asking and pattern(matter).search(said):
                yield Hit(turn, span.start, span.end)


def answers(look: Look, n: int) -> bool:
    """Whether this turn answers somebody's question."""
    return any(n in e.answer_turns for e in look.record.questions_to_me)


def nearest(look: Look, hits: Iterable[Hit], text: str) -> list[Hit]:
    """Those of the places that share most with the worry's own words, in order."""
    wanted = content_stems(text)
    shared = [(len(wanted & content_stems(look.quote(hit).text)), hit) for hit in hits]
    most = max((count for count, _ in shared), default=0)
    return [hit for count, hit in shared if count == most]
