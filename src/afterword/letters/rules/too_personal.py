"""Nothing about the reader's looks or private life, least of all what was found on the web."""

from afterword.kernel.items import Example
from afterword.kernel.sources import Source, cite
from afterword.letters.model import LetterRule
from afterword.letters.phrases import phrases

WEB = (
    r"(?:facebook|instagram|tik-?tok|snapchat|strava|social media|twitter|pinterest|youtube|google\w*|linkedin"
    r"|online|web)"
)
PRIVATE = (
    r"(?:daughters?|sons?|wife|husband|children|kids|family|baby|grandchild\w*|girlfriend|boyfriend|partner|parents"
    r"|dogs?|cats?"
    r"|holidays?|wedding|birthday|house|home|garden|boat|marathon|divorce|engagement|honeymoon)"
)
FAULTS = (
    rf"\b(?:saw|seen|see|found|noticed|looked|read|came across|discovered|gather(?:ed)?|searched|checked"
    rf"|follow(?:ed)?)\b"
    rf"[^.?!]{{0,50}}\b{WEB}\b(?=[^.?!]*\byour (?:\w+ )?{PRIVATE}\b)",
    rf"\byour (?:\w+ )?{PRIVATE}\b[^.?!]{{0,50}}\b(?:on|from|through|via) (?:your |the )?(?:\w+ )?{WEB}\b",
    r"\byour (?:own |private |personal )(?:facebook|instagram|tik-?tok|twitter|social media|page|profile|account)\b"
    r"|\b(?:looked|googled|searched for) you (?:up )?on (?:facebook|instagram|tik-?tok|social media)\b",
    r"\byou (?:really |certainly )?(?:look|looked|are|were) (?:\w+ )?(?:lovely|beautiful|handsome|pretty|gorgeous"
    r"|stunning|sexy"
    r"|attractive|charming|very young|younger than|too young|tired|ill|pale)\b(?! (?:of|to))",
    r"\byour (?:\w+ )?(?:dress|hair|smile|eyes|perfume|blouse|jacket|tie|suit|shoes|earrings|figure"
    r"|beard)\b[^.?!]{0,30}"
    r"\b(?:lovely|beautiful|gorgeous|stunning|suited|suits|charming|nice|wonderful|amazing|elegant|caught my eye)\b",
    r"\b(?:lovely|beautiful|gorgeous|nice|wonderful) (?:smile|eyes|hair|dress|perfume)\b(?=[^.?!]*\byou)"
    r"|\bi (?:know|found out|looked up|drove past) (?:where you live|your (?:home|private) address|your house)\b",
    rf"\b(?:on|from|via|through) your (?:own |private |personal )?(?:facebook|instagram|tik-?tok|snapchat|strava"
    rf"|pinterest|twitter)\b(?=[^.?!]*\b(?:you (?:also |both |too )?(?:keep|love|like|play|ride|run|collect|went"
    rf"|got|have (?:two|three|an?)|are (?:an?|from|married|engaged))|photos? of you|(?:the|your) (?:\w+ "
    rf")?{PRIVATE})\b)",
    rf"\b(?:the|your) (?:\w+ )?{PRIVATE}\b[^.?!]{{0,40}}\bon your (?:facebook|instagram|tik-?tok|snapchat|strava)\b"
    rf"|\b(?:came across|found|watched|saw) your (?:wedding|holiday|family|birthday) (?:video|photos?|pictures?"
    rf"|album)\b",
    r"\btoo (?:pretty|beautiful|young|handsome|good-looking|attractive|charming) to (?:be|work|run|manage)\b"
    r"|\b(?:that|the|your) (?:\w+ )?(?:dress|suit|tie|jacket|blouse|shirt|haircut|colour) (?:really |certainly |so "
    r")?(?:suited|suits|becomes) you\b",
    r"\b(?:drove|drive|walked|went|passed|cycled|came)(?: \w+)? (?:by|past) your (?:house|home|flat|street)\b",
    r"\byou have (?:\w+ )?(?:beautiful|lovely|pretty|gorgeous|wonderful|kind) (?:eyes|smile|hair|hands|voice|figure"
    r"|face)\b|\b(?:hear|heard|gather|read|saw|understand)\b[^.?!]{0,30}\bthat you are (?:expecting|pregnant"
    r"|divorced|engaged|single|married|gay|ill)\b",
)

ITEM = LetterRule(
    id="E20",
    name="too-personal",
    group="E",
    level="warning",
    rests_on="lexical",
    title="Nothing about the reader's looks or private life, least of all what was found on the web.",
    why=(
        "However well the two of you got on, it is a matter of work; a manager whose children were looked up on the "
        "web turned a favourite down."
    ),
    sources=(
        Source(
            "A favourite lost the post by what he had seen on the manager's page, 2014",
            "people2people.com.au/blog/2014/11/its-called-social-media-for-a-reason-managing-your-privacy",
            "anecdote",
        ),
        cite("smithhanley")[0],
    ),
    kinds=("note", "withdrawal", "nudge", "rejection-reply"),
    message="This comes too close: it is about the reader, not about the work.",
    next="Leave it out; take up something they said about the work.",
    false_alarms="A kind word about something they told you themselves; the firm's own page.",
    check=phrases(*FAULTS),
    finds=(
        Example("I [[saw on your Facebook]] page that your daughter has started school."),
        Example("I [[looked you up on Instagram]] and loved the pictures from Crete."),
        Example("[[You looked lovely]] in that green dress."),
        Example("[[Your smile was wonderful]], if I may say so."),
        Example("By chance I [[drove past your house]] on Sunday."),
        Example("I noticed [[from your Facebook]] that you also keep Labradors."),
        Example("[[That blue suit really suited you]]."),
        Example("I [[came across your wedding video]] online."),
        Example("If you do not mind my saying so, [[you have beautiful eyes]]."),
    ),
    passes=(
        Example("I saw on your school's Facebook page that the fête is in June."),
        Example("You said that your daughter swims; I hope that her gala went well."),
        Example("I read on LinkedIn that the depot has a second dock."),
        Example("Your shop looked lovely from the street."),
        Example("The garden that you showed me stays with me."),
        Example("Dementia patients tire early, and you were tired of agencies, you said."),
        Example("From your Instagram I learned that the rye is baked on Thursdays."),
        Example("I walked past your place of work every day for six years: the old mill."),
        Example("The uniform suited the porters, you said."),
        Example("I gather that you are short of a second delivery."),
    ),
)
