"""I rambled."""

from afterword.debrief.model import Exchange
from afterword.debrief.worry_answers import cut_in, is_long, length, meant, taken_up, unfound, weighty, went_on
from afterword.debrief.worry_item import Judgement, Threshold, Worry, each
from afterword.debrief.worry_length import WENT_ON, remembered_length
from afterword.debrief.worry_look import Look
from afterword.kernel.items import Example
from afterword.kernel.quotes import Quote
from afterword.kernel.sources import Source
from afterword.language.stems import content_stems


def _judge(look: Look, text: str) -> Judgement:
    about, exchange = meant(look, text)
    if missing := unfound(about):
        return missing
    if look.from_memory:
        return remembered_length(look, about.topic)
    # Several answers may hold the matter that the worry names; the longest is the one that is felt.
    held = [e for e in look.record.questions_to_me if about.pointed & content_stems(e.answer)]
    answers = (max((*about.exchanges, *held), key=lambda e: e.words or 0),) if exchange else weighty(look)
    if not answers:
        return Judgement("cannot be told", "The record holds no longer answer of yours.")
    found = [(answer, cut_in(look, answer), went_on(look, answer)) for answer in answers]
    signed = [(a, cut, on) for a, cut, on in found if is_long(a) and (cut or on or a.repeated_in)]
    if signed:
        return _long_and_stopped(look, *max(signed, key=lambda row: row[0].words or 0))
    longest = max((a for a, *_ in found), key=lambda a: a.words or 0)
    taken, told = taken_up(look, longest), look.answer_quote(longest)
    if is_long(longest) and not taken:
        reason = f"The longest answer was long ({length(longest)}), but nobody stopped you."
        return Judgement("mixed", reason, told, longest.id)
    if (stopped := [(a, cut) for a, cut, _ in found if cut]) and not is_long(longest):
        longest, cut = stopped[0]
        return Judgement("mixed", f"It was not long ({length(longest)}), but you were stopped.", cut, longest.id)
    which = "The answer" if exchange else "Your longest answer"
    if is_long(longest):
        reason = f"{which} was long ({length(longest)}), and they took it up."
        return Judgement("not supported", reason, taken, longest.id)
    reason = f"{which} had {length(longest)}. Up to two minutes of talk, or 300 words, is usual."
    return Judgement("not supported", reason, (*told, *taken), longest.id)


def _long_and_stopped(look: Look, worst: Exchange, cut: tuple[Quote, ...], on: tuple[Quote, ...]) -> Judgement:
    reason = f"That answer had {length(worst)}." + (" It went on after its own closing words." if on else "")
    if cut:
        reason += f" {look.who(cut)} cut in."
    again = look.record.exchange(worst.repeated_in or "")
    asked = look.question(again or worst)
    reason += " The question was put again." if again and not cut else ""
    return Judgement("supported", reason, (*look.answer_quote(worst), *on, *cut, *asked)[:4], worst.id)


ITEM = Worry(
    id="W01",
    name="rambled",
    title="I rambled",
    why=(
        "Advice puts an answer at 60 s to 2 min; the usual slot in recorded interviews is 2 min (facts 1.6). Talking "
        "on after one's own end is frequent. 20% of candidates fear talking too much; 2% of managers in one poll "
        "called it the commonest mistake."
    ),
    sources=(
        Source("totaljobs survey", "2017, 6,000 people asked", "poll"),
        Source("Afterword's worry catalogue", "W01: thresholds and conditions", "reading"),
    ),
    says=each(
        "I rambled | I went on and on | I talked too much | I waffled for ages about the project | My answers were "
        "way too long | She had to cut me off | I just couldn't stop talking | I was all over the place and never got "
        "to the point | I gave them far too much detail | My story about the merger was a ramble | I babbled like an "
        "idiot | went off on a tangent about my old school | I over-explained everything | I droned on | Took me "
        "forever to get to the point"
    ),
    decidable="yes",
    supports=(
        "An answer over 2 min (without times: over 300 words) AND one of: cut in, asked again, continued after its "
        "own closing phrase, under 30% of its sentences share content with the question."
    ),
    refutes="No answer over 2 min (300 words), or long answers each met by a question on their content.",
    thresholds=(
        Threshold("answer length", "> 120 s", "advice 60 s to 2 min, 2-minute recording slot"),
        Threshold("answer length without times", "> 300 words", "2 min at 150 words per minute"),
        Threshold("sentences sharing content with the question", "< 30 %", "reading, no number source"),
    ),
    letter="partly",
    rules=("D2", "F1"),
    otherwise="Practise a 90-second version, result first.",
    caution='Programs detect over-explaining badly (F1 about .5). Say "long", not "rambling".',
    owns=WENT_ON,
    judge=_judge,
    finds=(
        Example(
            "Worry: I rambled.\n"
            "Ann: Tell me about a delivery that went wrong. {behavioural partly long example}\n"
            "Me: The pallet shifted at the depot. That's pretty much it. And then the other thing is that "
            "the forms at the depot have changed, and the old forms were better, and the man who made them "
            "has left, and so on and so on for years.\n"
            "Ann: I'm going to stop you there.",
            "supported",
        ),
        Example(
            "Worry: I rambled.\n"
            "Ann: Tell me about a delivery that went wrong. {behavioural partly long example}\n"
            "Me: The pallet shifted at the depot.",
            "mixed",
        ),
    ),
    passes=(
        Example(
            "Worry: I rambled about the pallet.\n"
            "Ann: Tell me about a delivery that went wrong. {behavioural yes example}\n"
            "Me: The pallet shifted, so I stopped and strapped it again.\n"
            "Ann: How did you know it had shifted? {technical yes follows}\n"
            "Me: I heard it go.",
            "not supported",
        ),
    ),
)
