"""The better answers as JSON."""

from afterword.app import contract_answers as c
from afterword.app.result import Result
from afterword.evidence.answering.model import BetterAnswer
from afterword.letters.reference import Request


def answers_json(result: Result) -> list[c.BetterAnswerJson]:
    """One entry for each question that is worth another answer."""
    requests = {request.exchange: request for request in result.requests}
    return [_answer(answer, requests.get(answer.exchange)) for answer in result.answers]


def _answer(answer: BetterAnswer, request: Request | None) -> c.BetterAnswerJson:
    draft = answer.draft
    return {
        "exchange": answer.exchange,
        "why": answer.why,
        "facts": [{"id": each.fact.id, "why": each.why} for each in answer.facts],
        "draft": {
            "text": draft.text,
            "parts": {"situation": draft.situation, "did": draft.did, "result": draft.result, "so_what": draft.so_what},
            "facts": list(draft.facts),
        },
        "missing": [{"what": each.what, "where": each.where} for each in answer.missing],
        "request": _request(request) if request else None,
    }


def _request(request: Request) -> c.RequestJson:
    return {
        "to": request.ask.name,
        "role": request.ask.role,
        "subject": request.letter.subject if request.letter else None,
        "body": request.words,
    }
