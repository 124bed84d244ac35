"""I said um and like all the time."""

from afterword.debrief.worry_fillers import meant, of_one_word
from afterword.debrief.worry_item import Judgement, Threshold, Worry, each
from afterword.debrief.worry_look import Look, pattern
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

_UM = r"u[hm]+|er+m?|ah+|hm+"
_WIDE = r"like(?! an? | the | some)|you know|basically|sort of|kind of|actually|literally|i mean"
_MANY, _MANY_WIDE, _ORDINARY, _FEWEST_WORDS = 7.5, 9.4, 3.8, 200
_MANY_A_MINUTE, _FEW_A_MINUTE = 12.0, 5.0


def _judge(look: Look, text: str) -> Judgement:
    narrow, wide = look.measure("fillers_per_100_words"), look.measure("fillers_wide_per_100_words")
    if narrow is None or narrow.value is None or narrow.n < _FEWEST_WORDS:
        stored = look.record.measures.get("fillers_per_100_words")
        why = stored.why_not if stored and stored.why_not else "the record has too few of your words, or was tidied"
        return Judgement("cannot be told", f"Fillers cannot be counted here: {why}. It shows nothing either way.")
    if (word := meant(text, _UM, _WIDE)) is not None:
        return of_one_word(look, word, narrow.n, _MANY, _ORDINARY)
    low, high = narrow.interval or (narrow.value, narrow.value)
    times = round(narrow.value * narrow.n / 100)
    counted = f"You said um or uh {times} time{'s' * (times != 1)} in {narrow.n} words: {narrow.value:.1f} in 100 "
    counted += f"(between {low:.1f} and {high:.1f})."
    most = sorted(look.mine, key=lambda turn: -_count(turn.text))[:2]
    quotes = tuple(look.quotes(_UM, most, 2))
    spoken = look.measure("words_per_minute")
    minute = narrow.value * spoken.value / 100 if spoken and spoken.value is not None else None
    loose = wide.value if wide and wide.value is not None and pattern(_WIDE).search(text) else None
    if (narrow.value > _MANY and low > _ORDINARY) or (loose is not None and loose > _MANY_WIDE):
        extra = f' With words such as "like" it is {loose:.1f}.' if loose is not None else ""
        return Judgement("supported", f"{counted}{extra} That is more than in nearly all ordinary talk.", quotes)
    if minute is not None and minute >= _MANY_A_MINUTE:
        return Judgement("supported", f"{counted} That is {minute:.0f} a minute; from 12 on it is heard.", quotes)
    if narrow.value <= _ORDINARY and (loose is None or loose <= _MANY_WIDE):
        return Judgement("not supported", f"{counted} Up to {_ORDINARY} is ordinary talk.", quotes)
    if minute is not None and minute <= _FEW_A_MINUTE:
        return Judgement("not supported", f"{counted} That is {minute:.0f} a minute; 5 did no harm.", quotes)
    return Judgement("mixed", f"{counted} Ordinary talk reaches {_ORDINARY}, and {_MANY} would be many.", quotes)


def _count(text: str) -> int:
    return sum(1 for _ in pattern(_UM).finditer(text))


ITEM = Worry(
    id="W03",
    name="said-um",
    title='I said "um"/"like" all the time',
    why=(
        "Median of ordinary talk 2.5–2.7 per 100 words, p95 6.1–7.5; interviews call for more planning, which raises "
        "the rate (facts 1.1, 1.2). In an experiment 5 per minute did no harm, 12 did. Published studies do count "
        "fillers against the speaker (facts 2.1); employers' lists do not contain them."
    ),
    sources=(
        Source("Laske & DiGennaro Reed 2024", "fillers in speeches", "paper"),
        Source("Switchboard and AMI corpora", "facts 1.1", "measured"),
        Source("Afterword's worry catalogue", "W03: thresholds and conditions", "reading"),
    ),
    says=each(
        "I said um constantly | like, like, like | I was umming and ahhing the whole way through | I said um in every "
        "single sentence | too many filler words | every second word was 'you know' | I erm'd my way through it | I "
        "kept saying like | lots of umms and errs | uh uh uh all the time | I said 'basically' a hundred times | I "
        "must have said 'sort of' fifty times | So many ums"
    ),
    decidable="yes",
    supports=(
        "12 or more fillers per minute of own speech, or over 7.5 um/uh per 100 words with the lower end of the "
        "interval above 3.8 (wide set: over 9.4)."
    ),
    refutes="5 or fewer per minute of own speech, or at most 3.8 per 100 words: ordinary. Between the two: mixed.",
    thresholds=(
        Threshold("fillers that hurt", ">= 12 per min of own speech", "Laske & DiGennaro Reed 2024"),
        Threshold("fillers that did no harm", "<= 5 per min of own speech", "same experiment"),
        Threshold("many um/uh", "> 7.5 per 100 words", "p95 of meetings, above p95 of Switchboard (6.1)"),
        Threshold("ordinary um/uh", "<= 3.8 per 100 words", "p75 of meetings; Switchboard 3.7"),
        Threshold("many fillers, wide set", "> 9.4 per 100 words", "p95 of meetings; Switchboard 9.2"),
        Threshold("one word that is no um", "the same shares as um/uh", "our own reading"),
    ),
    letter="no",
    rules=("D1",),
    otherwise="Practise the silent pause.",
    caution=(
        '"Unknown" for tidied transcripts. Off by default with a stutter and for non-native speech. No open '
        "norm for interviews exists."
    ),
    speech=True,
    judge=_judge,
    finds=(
        Example("Worry: I said um constantly.\nFacts: fillers=9.1 low=8.0\nMe: Um, I, um, drive.", "supported"),
        Example("Worry: I said um constantly.\nFacts: fillers=5.0 low=4.1\nMe: Um, I drive.", "mixed"),
        Example("Worry: I said um constantly.\nMe: I drive.", "cannot be told"),
    ),
    passes=(
        Example("Worry: I said like every other word.\nFacts: fillers=3.1 low=2.4\nMe: I drive.", "not supported"),
        Example("Worry: I said um constantly.\nFacts: fillers=3.1 low=2.4\nMe: Um, I drive.", "not supported"),
    ),
)
