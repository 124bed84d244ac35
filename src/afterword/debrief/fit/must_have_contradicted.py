"""What the job must offer, and their own words against it."""

from collections.abc import Iterable

from afterword.debrief.fit_item import FitSignal, Sign
from afterword.debrief.model import Record
from afterword.debrief.must_haves import contradictions
from afterword.kernel.items import Example


def _look(record: Record) -> Iterable[Sign]:
    for wish, quote in contradictions(record.case):
        yield Sign(quote, f"you want “{wish}”, and they said otherwise.", must_have=wish)


ITEM = FitSignal(
    id="must-have-contradicted",
    name="must-have-contradicted",
    title="Something the job must offer is not there",
    why="You named beforehand what the job must offer. Their own words weigh more than the mood of the hour.",
    against=True,
    message="something the job must offer is contradicted.",
    next="Read their words again after a night; if they can be read otherwise, ask before you decide.",
    look=_look,
    finds=(
        Example(
            "must: at most two nights a month away\nAna {ask}: Hm?\nMe: How often would I travel?\nAna: "
            "[[Three nights in most weeks.]]"
        ),
        Example("must: no weekends\nAna: [[It is one weekend in three.]]"),
        Example("must: a permanent contract\nAna: [[It's maternity cover, so it runs until June.]]"),
        Example("must: somebody who checks my drawings\nAna: [[There is nobody to check drawings at present.]]"),
    ),
    passes=(
        Example("must: at most two nights a month away\nAna: It is one night a month, at most."),
        Example("must: no weekends\nAna: Nobody works weekends here."),
        Example("must: somebody who checks my drawings\nAna: Rosa checks all drawings on Thursdays."),
    ),
)
