"""What `afterword draft` prints: the exact text before it is sent, and what came back, with every mark."""

from collections.abc import Iterable, Iterator

from afterword.app.draft_by_model import Drafted, Offer
from afterword.letters.guests.port import Fault, Sentence

_AGAIN = (
    "If the answer breaks a rule or says what nothing proves, it is asked again, at most twice, with its own sentences "
    "and the rules that they break: nothing more of your case."
)


def offer(told: Offer) -> str:
    """The text as it would go out, where to, and how to send it."""
    where = f"to {told.server.where}" if told.server else "nowhere yet: no server is named"
    lines = [f"This text, and nothing else, would go {where}."]
    for message in told.brief.request.messages:
        lines += ["", f"---- {message.role} " + "-" * (72 - len(message.role)), message.text]
    lines += ["-" * 78, ""]
    if told.brief.mask.pairs:
        lines += ["Masked (this table stays here):"]
        lines += [f"  {placeholder}: {words}" for words, placeholder in told.brief.mask.pairs]
        lines += ["Look for names that we do not know: only those of your case are masked.", ""]
    lines.append(_AGAIN)
    lines.append(
        "Nothing was sent. The same call with --yes sends it."
        if told.server
        else "Nothing was sent. With --server URL --model NAME --yes it would be, "
        "for example --server http://127.0.0.1:11434/v1 for Ollama on this machine."
    )
    return "\n".join(lines)


def drafted(told: Drafted) -> str:
    """The draft, what was left out of it, what is still to be looked at, and what each round brought."""
    result = told.result
    lines: list[str] = []
    if result.draft is None:
        lines.append("Nothing of what the model wrote can stay. Our own letters and answers are in the debrief.")
    elif told.letter:
        lines += [f"To: {told.letter.to}", f"Subject: {told.letter.subject}" if told.letter.subject else ""]
        lines += ["", told.letter.body]
    else:
        lines.append(result.draft.text)
    if result.draft:
        lines += _list("Still to be looked at", _faults(result.draft.faults))
        lines += _list("Proved by your papers or the talk", _proofs(result.draft.sentences))
        open_ = [s.text for s in result.draft.sentences if s.verdict == "not a claim"]
        lines += _list("Not checked, because it claims nothing that a record could hold", open_)
    lines += _list("Left out", (line for s in result.left_out for line in (f"“{s.text}”", *_faults(s.faults, "  "))))
    lines += _list("What happened", (f"Round {each.n}: {each.happened}" for each in result.rounds))
    return "\n".join(lines).strip()


def _list(title: str, entries: Iterable[str]) -> Iterator[str]:
    told = [f"  {entry}" for entry in entries]
    return iter(["", title, *told] if told else [])


def _faults(faults: Iterable[Fault], lead: str = "") -> Iterator[str]:
    for fault in faults:
        place = f"“{fault.sentence}”: " if fault.sentence and not lead else ""
        yield f"{lead}{place}{fault.message} ({fault.rule})"


def _proofs(sentences: Iterable[Sentence]) -> Iterator[str]:
    for sentence in sentences:
        if sentence.verdict == "supported":
            yield f"“{sentence.text}”: {', '.join(sentence.facts)}"
