"""Whether the person a letter goes to is the one who asked."""

from collections.abc import Iterator
from typing import Final

from afterword.kernel.spans import Span
from afterword.letters.model import Context
from afterword.letters.names import Known, greeted, matches, tokens
from afterword.letters.places import holds
from afterword.letters.repairs import markers
from afterword.letters.talk import question_meant

_YOU_ASKED: Final = r"\byou (?:also |then |\w+ly )?(?:asked|wondered|wanted to know)\b|\byour question\b"


def wrongly_addressed(context: Context) -> Iterator[tuple[Span, str]]:
    """Answers given again to somebody who was not there, or to whom the letter says "you asked" and another asked.

    People who were met together heard every question: any of them may have the answer, as long as it does not say
    that they asked.
    """
    draft, case = context.draft, context.case
    if case is None or not draft.to or case.transcript.from_memory:
        return
    greeted_too = [name.words for name in greeted(draft)]
    here = {case.name_of(label) for label in case.transcript.speakers if label and not case.is_me(label)}
    present = any(matches(tokens(draft.to), Known(name, met=True)) for name in here)
    for place in markers(draft):
        sentence = place.of(draft.text)
        named = any(word in tokens(sentence) for name in here for word in tokens(name))
        meant = question_meant(context, sentence)
        if not present and here:
            yield place, meant.asked_by if meant else ""
        elif meant and not named and holds(_YOU_ASKED, sentence):
            asker = case.name_of(meant.asked_by)
            known = Known(asker, met=True)
            if not any(matches(words, known) for words in (tokens(draft.to), *greeted_too)):
                yield place, asker
