"""Results in the words of the JSON contract."""

from afterword.app import contract as c
from afterword.app.answers_json import answers_json
from afterword.app.contract_facts import ClaimVerdictJson, FactsJson, SentenceJson
from afterword.app.finding_json import finding_json
from afterword.app.ledger_json import ledger_json
from afterword.app.quote_json import maybe_quote_json, quote_json
from afterword.app.result import Result
from afterword.app.sides_json import sides_json
from afterword.debrief.case import Case
from afterword.debrief.model import Debrief, Exchange, Measured, WorryVerdict
from afterword.evidence.model import ClaimVerdict, SentenceVerdict
from afterword.followup.model import Step
from afterword.letters.model import Composed
from afterword.transcripts.model import Transcript


def read_json(transcript: Transcript) -> c.ReadJson:
    """`afterword read --json`."""
    return {
        "schema": c.schema_name("read"),
        "format": transcript.format,
        "verbatim": transcript.verbatim,
        "turns": [
            {"n": turn.n, "speaker": turn.speaker, "start": turn.start, "end": turn.end, "text": turn.text}
            for turn in transcript.turns
        ],
        "dropped": [{"line": drop.line, "text": drop.text, "why": drop.why} for drop in transcript.dropped],
    }


def _claim_json(verdict: ClaimVerdict | SentenceVerdict) -> ClaimVerdictJson:
    claim: ClaimVerdictJson = {
        "text": verdict.text,
        "span": [verdict.span.start, verdict.span.end],
        "verdict": verdict.verdict,
        "check": verdict.check,
        "why": verdict.why,
        "evidence": [quote_json(quote) for quote in verdict.evidence],
    }
    if verdict.instead:
        claim["instead"] = verdict.instead
    if verdict.corrected:
        claim["corrected"] = verdict.corrected
    return claim


def facts_json(verdicts: tuple[SentenceVerdict, ...]) -> FactsJson:
    """`afterword facts --json`."""
    sentences: list[SentenceJson] = [
        {**_claim_json(verdict), "claims": [_claim_json(claim) for claim in verdict.claims]} for verdict in verdicts
    ]
    return {"schema": c.schema_name("facts"), "sentences": sentences}


def plan_json(steps: tuple[Step, ...]) -> c.PlanJson:
    """`afterword plan --json`."""
    return {"schema": c.schema_name("plan"), "plan": [_step(step) for step in steps]}


def debrief_json(result: Result) -> c.DebriefJson:
    """`afterword debrief --json`."""
    debrief = result.debrief
    return {
        "schema": c.schema_name("debrief"),
        "case": _case(debrief.case),
        "exchanges": [_exchange(exchange) for exchange in debrief.exchanges],
        "measures": [_measure(measure) for measure in debrief.record.measures.values()],
        "worries": [_worry(worry) for worry in debrief.worries],
        "prepared": _prepared(debrief),
        "as_bad_as_felt": {"answer": debrief.overall.answer, "because": debrief.overall.because},
        "fit": {
            "signals": [finding_json(signal) for signal in debrief.fit.signals],
            "advice": debrief.fit.advice,
            "because": debrief.fit.because,
        },
        **sides_json(debrief),
        "repairs": [
            {
                "exchange": repair.exchange,
                "to": repair.to,
                "what": repair.what,
                "facts": list(repair.facts),
                "why_this_one": repair.why_this_one,
            }
            for repair in result.repairs
        ],
        "better_answers": answers_json(result),
        "letters": [_with_form(letter, result) for letter in result.letters],
        "plan": [_step(step) for step in result.steps],
        "lessons": list(result.practice.lessons),
        "in_your_hands": list(result.practice.in_your_hands),
        "not_in_your_hands": list(result.practice.not_in_your_hands),
        "facts": ledger_json(result),
        "notices": [notice.sentence for notice in result.notices],
        "meaning": debrief.meaning,
    }


def _case(case: Case) -> c.CaseJson:
    return {
        "me": case.me,
        "employer": case.employer,
        "role": case.role,
        "date": case.date.isoformat() if case.date else None,
        "interviewers": [
            {"name": person.name, "email": person.email, "role": person.role} for person in case.interviewers
        ],
    }


def _exchange(exchange: Exchange) -> c.ExchangeJson:
    return {
        "id": exchange.id,
        "asked_by": exchange.asked_by,
        "kind": exchange.kind,
        "question": {"turns": list(exchange.question_turns), "text": exchange.question},
        "answer": {
            "turns": list(exchange.answer_turns),
            "words": exchange.words,
            "seconds": _rounded(exchange.seconds),
        },
        "parts": [
            {
                "text": part.text,
                "at_first": part.at_first,
                "answered": part.answered,
                "quote": maybe_quote_json(part.quote),
            }
            for part in exchange.parts
        ],
        "follows": exchange.follows,
        "asked_again": exchange.asked_again,
        "of": exchange.of,
        "has_example": exchange.has_example,
        "has_number": exchange.has_number,
        "has_result": exchange.has_result,
        "gaps": [finding_json(gap) for gap in exchange.gaps],
    }


def _rounded(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds, 1)


def _measure(measure: Measured) -> c.MeasureJson:
    return {
        "name": measure.name,
        "value": measure.value,
        "unit": measure.unit,
        "interval": list(measure.interval) if measure.interval else None,
        "n": measure.n,
        "norm": dict(measure.norm) if measure.norm else None,
        "usable": measure.usable,
        "why_not": measure.why_not or None,
    }


def _worry(worry: WorryVerdict) -> c.WorryJson:
    return {
        "text": worry.text,
        "worry": worry.worry,
        "verdict": worry.verdict,
        "because": worry.because,
        "evidence": [quote_json(quote) for quote in worry.evidence],
        "letter": worry.letter,
    }


def _prepared(debrief: Debrief) -> list[c.PreparedJson]:
    return [
        {
            "text": question.text,
            "asked": question.asked,
            "turn": question.turn,
            "answered_anyway": maybe_quote_json(question.answered_anyway),
        }
        for question in debrief.prepared
    ]


def _with_form(letter: Composed, result: Result) -> c.LetterJson:
    told = letter_json(letter)
    if letter.kind == "note":
        mends = any(repair.to == letter.to for repair in result.repairs)
        told["form"] = "recovery" if mends else "thank-you"
    return told


def letter_json(letter: Composed) -> c.LetterJson:
    return {
        "to": letter.to,
        "email": letter.to_address,
        "kind": letter.kind,
        "channel": letter.channel,
        "subject": letter.subject,
        "body": letter.body,
        "claims": [{"sentence": claim.sentence, "facts": list(claim.facts)} for claim in letter.claims],
        "findings": [finding_json(finding) for finding in letter.findings],
    }


def _step(step: Step) -> c.StepJson:
    told: c.StepJson = {
        "step": step.step,
        "title": step.title,
        "due": step.due.isoformat(),
        "earliest": step.earliest.isoformat() if step.earliest else None,
        "latest": step.latest.isoformat() if step.latest else None,
        "why": step.why,
    }
    if step.letter:
        told["letter"] = step.letter
    return told
