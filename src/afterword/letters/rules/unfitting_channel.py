"""E-mail first; a card in addition where sector or country likes it; never by text or social message."""

from collections.abc import Iterator

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.model import Context, Hit, LetterRule
from afterword.letters.places import EVERY, holds

_TEXTING = r"\b(?:yday|tmrw|tomoz|c u|ur|u r|pls|plz|thx|its \w+ from)\b"
_ANNOUNCED = (
    r"\bit(?:'s| is) (?-i:[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) (?:here )?from (?:this|yesterday|today|last|\w+day|the)\b"
)
_SHORT = 200  # characters
_PHONE = r"\A\W*\+?[\d ()-]{7,}\W*\Z"


def _check(context: Context) -> Iterator[Hit]:
    draft = context.draft
    if draft.channel == "linkedin":
        yield Hit(message="A message on a network is no place for this note.")
    elif (
        draft.channel not in ("e-mail", "card")
        or holds(_PHONE, draft.to_address or "")
        or (len(draft.text) < _SHORT and holds(_TEXTING, draft.text))
        or (draft.subject is None and holds(_ANNOUNCED, draft.text))
    ):
        yield Hit(message="This reads like a text message.")


ITEM = LetterRule(
    id="G4",
    name="unfitting-channel",
    title="E-mail first; a card in addition where sector or country likes it; never by text or social message.",
    why="Polls: e-mail fitting for 87–94%, text for 4–10%. S1 prefers a card: as a second step.",
    sources=cite("accountemps-2017", "accountemps-canada", "vitamintalent", "inc", "S1", "cnbc-2017", "pachera"),
    finds=(
        Example("Hi Tom its Jonas from yday"),
        Example("Hello Tom,\n\nit is Jonas Weber from this morning. Thank you for the hour. I liked the control room."),
        Example("Dear Tom,\n\nThank you for the hour on Tuesday.", "channel=linkedin"),
        Example("Dear Tom,\n\nThank you.", "to_address=+44 7700 900123"),
    ),
    passes=(
        Example("Dear Tom,\n\nThank you for the hour on Tuesday."),
        Example("Dear Tom,\n\nThank you for the hour on Tuesday.\n\nJonas Weber", "channel=card"),
        Example("Dear Tom,\n\nThank you.", "to_address=tom.ellery@larkfield.example"),
    ),
    level="info",
    group="G",
    rests_on="metadata",
    kinds=EVERY,
    message="This channel does not fit.",
    next="Send an e-mail; a card may follow where it is liked.",
    false_alarms="A recruiter who works by messenger or asked for it.",
    check=_check,
)
