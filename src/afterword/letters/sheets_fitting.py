"""A letter in fewer signs: whole sentences are left out, from the end, and none is cut short."""

from afterword.letters.model import Composed
from afterword.letters.review import draft_of


def shortened(letter: Composed, limit: int, ending: str) -> str | None:
    """Greeting, as many sentences as fit, and the ending; None when not even the first one fits.

    A letter tells its thanks first, then the repair, then its result, then wishes and questions: what stands last is
    needed least, and nothing leans on it. A sentence that only leads to one that is left out goes with it. Letters
    of other kinds than a note say one thing and fit whole or not at all.
    """
    draft = draft_of(letter)
    text, claims = draft.text, {claim.sentence.strip() for claim in letter.claims}
    greeting = draft.greeting.of(text).strip() if draft.greeting else ""
    for kept in range(len(draft.sentences), 0, -1):
        if kept < len(draft.sentences) and letter.kind != "note":
            return None
        last, paragraph = draft.sentences[kept - 1], 0
        paragraphs: list[str] = []
        for number, part in enumerate(draft.paragraphs):
            inside = [one for one in draft.sentences[:kept] if part.start <= one.start < part.end]
            if inside:
                paragraphs.append(text[inside[0].start : inside[-1].end])
                paragraph = number
        leads = kept < len(draft.sentences) and paragraph > 0 and last.of(text).strip() not in claims
        made = "\n\n".join(part for part in (greeting, *paragraphs, ending) if part)
        if not leads and len(made) <= limit:
            return made
    return None
