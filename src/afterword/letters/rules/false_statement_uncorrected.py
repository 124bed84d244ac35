"""A false statement made in the interview is corrected plainly, once, with the right fact."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import EVERY, hits
from afterword.letters.truth import HALF_CORRECTION, failed, not_corrected, repeated


def _check(context: Context) -> Iterator[Hit]:
    draft = context.draft
    yield from hits(HALF_CORRECTION, draft)
    yield from failed(context, "D11")
    for sentence in draft.sentences:
        for wrong in repeated(context, sentence):
            yield Hit(sentence, f"You said {wrong.wrong} in the interview; your papers say {wrong.right}.")
    for missing in not_corrected(context):
        message = (
            f"You told {missing.asked_by} {missing.wrong}; your papers say {missing.right}. This letter leaves it so."
        )
        yield Hit(message=message, level="warning")


ITEM = LetterRule(
    id="D11",
    name="false-statement-uncorrected",
    title="A false statement made in the interview is corrected plainly, once, with the right fact.",
    why="Integrity slips weigh most. The only repair that is a duty.",
    sources=cite("employmentprofessionals", "mythicintel", "careerbuilder-2018", "kim-2004"),
    finds=(
        Example("Dear Tom,\n\nThank you. [[I may have been slightly inaccurate about]] my degree."),
        Example(
            "Dear Tom,\n\nThank you. [[I finished the ticket triage project in 2021, and it is still in use.]]",
            "world=yes; to=Tom Ellery",
        ),
        Example(
            "Dear Tom,\n\nThank you for the loggers. I would like the analyst post.",
            "world=yes; to=Tom Ellery",
            "to the person who was told the wrong year",
        ),
    ),
    passes=(
        Example(
            "Dear Tom,\n\nThank you. One correction: I said that I finished the ticket triage project in 2021; it "
            "was March 2022.",
            "world=yes; to=Tom Ellery",
        ),
        Example("Dear Priya,\n\nThank you for Tuesday. I would like the analyst post.", "world=yes; to=Priya Raman"),
        Example("Dear Priya,\n\nThank you. In 2021 I came to Northgate.", "world=yes; to=Priya Raman"),
        Example("Dear Tom,\n\nThank you. You may have been given the wrong list; mine is attached to the invitation."),
    ),
    level="error",
    group="D",
    rests_on="record",
    kinds=EVERY,
    message="A correction has to be plain.",
    next='Write "One correction: I said …; it was …", with both values, once.',
    false_alarms="Recognition errors in numbers: check the audio first. A grave one needs an adviser, no template.",
    check=_check,
)
