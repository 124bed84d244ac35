"""The interviewers' side, what never came up and why it may have gone that way, in the words of the JSON contract."""

from typing import TypedDict

from afterword.app import contract as c
from afterword.app.quote_json import maybe_quote_json, quote_json
from afterword.debrief.model import Debrief, Protected, Reason, Shown, Topic, Untold


class SidesJson(TypedDict):
    """The three parts as they stand in the debrief."""

    their_side: c.TheirSideJson
    never_came_up: c.NeverCameUpJson
    reasons: list[c.ReasonJson]


def sides_json(debrief: Debrief) -> SidesJson:
    """All three; lists are empty where nothing shows."""
    signals, side, untold = debrief.record.signals, debrief.their_side, debrief.never_came_up
    return {
        "their_side": {
            "interest": [_shown(shown) for shown in side.interest],
            "doubt": [_shown(shown) for shown in side.doubt],
            "cared_about": [_topic(debrief, topic) for topic in side.topics],
            "by": "time" if side.by_time else "words",
            "timing": [
                {"quote": quote_json(step.quote), "day": step.day.isoformat() if step.day else None, "who": step.who}
                for step in signals.next_steps
            ],
            "people": [quote_json(quote) for quote in side.people],
            "protected": [_protected(asked) for asked in signals.grounds],
        },
        "never_came_up": {
            "requirements": [_untold(each) for each in untold.requirements],
            "facts": [_untold(each) for each in untold.facts],
            "prepared": [
                {"text": p.text, "answered_anyway": maybe_quote_json(p.answered_anyway), "next": p.next}
                for p in debrief.prepared
                if p.asked is False
            ],
        },
        "reasons": [_reason(reason) for reason in debrief.reasons],
    }


def _shown(shown: Shown) -> c.ShownJson:
    return {"what": shown.what, "quote": quote_json(shown.quote), "exchange": shown.exchange}


def _topic(debrief: Debrief, topic: Topic) -> c.TopicJson:
    turns = [n for e in debrief.exchanges if e.id in topic.exchanges for n in e.question_turns]
    return {
        "about": quote_json(topic.about),
        "exchanges": list(topic.exchanges),
        "turns": list(dict.fromkeys(turns)),
        "asked_by": list(topic.asked_by),
        "questions": len(topic.exchanges),
        "share": round(topic.share, 3),
        "came_back": topic.back,
        "wanted": maybe_quote_json(topic.wanted),
    }


def _protected(asked: Protected) -> c.ProtectedJson:
    return {
        "ground": asked.ground,
        "title": asked.title,
        "by": asked.by,
        "quote": quote_json(asked.quote),
        "place": asked.place,
        "law": asked.law,
        "source": asked.source,
        "may": asked.may,
        "told_before": asked.told_before,
    }


def _untold(each: Untold) -> c.UntoldJson:
    return {"quote": quote_json(each.quote), "own": maybe_quote_json(each.own), "why": each.why, "next": each.next}


def _reason(reason: Reason) -> c.ReasonJson:
    return {
        "reason": reason.reason,
        "message": reason.message,
        "shown": [quote_json(quote) for quote in reason.shown],
        "against": [_shown(shown) for shown in reason.against],
        "next": reason.next,
        "source": reason.source,
    }
