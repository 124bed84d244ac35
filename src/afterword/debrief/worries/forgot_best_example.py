"""I forgot my best example."""

from afterword.debrief.worry_focus import focus
from afterword.debrief.worry_item import Judgement, Worry, each
from afterword.debrief.worry_look import Look, at_first
from afterword.debrief.worry_notes import admitted
from afterword.debrief.worry_papers import in_paper, own_evidence
from afterword.debrief.worry_told import best_sentences, counted, figures_of, tells
from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.language.stems import content_stems, stem

_NOISE = frozenset(
    stem(word) for word in "truth truthful full picture chance bring brought use used whole sold".split()
)


_UNSAID = (
    r"(?:didn't|did not|never|neither did i|forgot|nobody|no one|nor|not) ?(?:\w+ ){0,3}(?:say|said|mention\w*|told|"
    r"tell|ask\w*|"
    r"came up|come up|bring|brought|got round|get)|neither did i|never came up"
)


def _judge(look: Look, text: str) -> Judgement:
    topic = focus(look, text).topic
    topic = topic - _NOISE or topic
    if not topic and look.record.case.wish:
        topic = content_stems(look.record.case.wish.text)
    if not topic:
        return Judgement("cannot be told", "The worry does not say which example it was, so it cannot be looked for.")
    proof = own_evidence(look, topic)
    matter = content_stems(proof.text) if proof else topic
    topic = (topic & matter or topic) - counted(text)
    figures = figures_of(proof.text) if proof else frozenset[float]()
    wanted = figures_of(text) & figures
    turns = [(turn, content_stems(turn.text)) for turn in look.mine]
    told = [turn for turn, stems in turns if len(topic & stems) >= min(2, len(topic))]
    full = [turn for turn, stems in turns if tells(turn, stems, topic, matter, wanted or figures, bool(wanted))]
    paper = in_paper(look, proof) if proof else ()
    owned = admitted(look, topic, _UNSAID) or (look.noted(topic, _UNSAID) if look.from_memory else ())
    if owned and not any(topic & content_stems(quote.text) for quote in owned) and full:
        reason = "It was named; your own notes say what you left out."
        return Judgement("mixed", reason, (look.best(full[0], topic), *owned), letter="yes")
    if owned:
        return Judgement("supported", "Your own notes say that it was not mentioned.", (*owned, *paper))
    if full:
        best = max(full, key=lambda turn: len((topic | matter) & content_stems(turn.text)))
        quotes = best_sentences(look, best, topic, matter - topic)
        taken = look.next_theirs(best.n) if not look.from_memory else None
        heard = (look.opening(taken),) if taken and (topic | matter) & content_stems(taken.text) else ()
        return Judgement("not supported", "It is there: you said it.", (*quotes, *heard)[:3])
    asked = [e for e in look.record.questions_to_me if topic & content_stems(e.question) and at_first(e) != "yes"]
    place = told[0] if told else look.answer(asked[0])[0] if asked and look.answer(asked[0]) else None
    if place is None:
        if look.from_memory and not proof:
            return Judgement("cannot be told", "Your notes do not mention it, and notes leave much out.")
        return Judgement("supported", "Nothing you said in the record mentions it.", paper)
    said = best_sentences(look, place, topic, matter - topic)[:2]
    key = asked[0].id if asked else None
    if wanted:
        return Judgement(
            "supported", "You came to the matter, and the figure you have was not said.", (*said, *paper), key
        )
    reason = "The matter came up, but what you have to show for it was not said."
    return Judgement("mixed", reason, (*said, *paper), key, "yes")


ITEM = Worry(
    id="W14",
    name="forgot-best-example",
    title="I forgot my best example",
    why=(
        "About 10% of a talk is recalled after minutes: people often *did* say it. vault.com and CareerBuilder 2005 "
        "see the note as the place for it."
    ),
    sources=(*cite("vault-2009", "careerbuilder-2005"),),
    says=each(
        "it was on the tip of my tongue | I should have mentioned the new ward | I forgot my best example | I never "
        "got the Leeds project in | I never told them about my training certificate | I left out the most important "
        "part | I didn't mention the award | I said I never sold something and this is not the whole truth | I "
        "completely forgot to talk about my volunteering | why didn't I say anything about the merger | I had the "
        "perfect story about the flood and I never used it | forgot to bring up my forklift licence | It only came to "
        "me on the way home | I undersold my experience with the audit"
    ),
    decidable="yes",
    reads=True,
    supports="A prepared or required point is absent from all answers.",
    refutes="It was said, perhaps in fewer words (show the passage).",
    letter="yes",
    rules=("D4", "C5"),
    otherwise="Story map: requirement → story.",
    caution="The Emily Post Institute disagrees: keep it to one.",
    judge=_judge,
    finds=(
        Example(
            "Worry: I never mentioned the flood rescue.\n"
            "Resume: Flood rescue of 2021: brought 14 ponies to dry land.\n"
            "Ann: Tell me about a hard day. {behavioural yes example}\n"
            "Me: The boiler went out and I rang the plumber.",
            "supported",
        ),
        Example(
            "Worry: I never told them the whole truth about the flood.\n"
            "Resume: Flood rescue of 2021: brought 14 ponies to dry land.\n"
            "Ann: Have you had a flood? {background partly}\n"
            "Me: We had a flood once.",
            "mixed",
        ),
    ),
    passes=(
        Example(
            "Worry: I never mentioned the flood rescue.\n"
            "Resume: Flood rescue of 2021: brought 14 ponies to dry land.\n"
            "Ann: Tell me about a hard day. {behavioural yes example}\n"
            "Me: The flood. We had to bring 14 ponies to dry land before dark.",
            "not supported",
        ),
        Example(
            "Worry: I forgot my best example.\n"
            "Ann: Tell me about a hard day. {behavioural yes example}\n"
            "Me: The boiler went out.",
            "cannot be told",
        ),
    ),
)
