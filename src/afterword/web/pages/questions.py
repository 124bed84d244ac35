"""The page of step 4: every question with what became of it, what stayed open first."""

from typing import Any, Final

Found = dict[str, Any]

_NOT_SHOWN: Final = frozenset({"small-talk", "other"})
_BECAME: Final = {"open": "stayed open", "partly": "answered in part", "mended": "answered later"}
_OPEN: Final = frozenset({"open", "partly"})


def questions(found: Found) -> Found:
    """The questions of the talk in four groups, each in the order of the talk; `many` and `open` count theirs."""
    groups: dict[str, list[Found]] = {"open": [], "fuller": [], "answered": [], "yours": []}
    for exchange in found["debrief"]["exchanges"]:
        if exchange["kind"] in _NOT_SHOWN:
            continue
        became = found["became"][exchange["id"]]
        group = "open" if became in _OPEN else "fuller" if exchange["gaps"] else "answered"
        groups["yours" if exchange["kind"] == "candidate-question" else group].append(
            {
                **exchange,
                "short": found["short"].get(exchange["id"], exchange["question"]["text"]),
                "state": _BECAME.get(became, "answered"),
                "became": became,
                "gaps": _once(exchange["gaps"]),
            }
        )
    theirs = sum(len(groups[name]) for name in ("open", "fuller", "answered"))
    return {"groups": groups, "many": theirs, "open": len(groups["open"])}


def _once(gaps: list[Found]) -> list[Found]:
    """What fell short, each advice once; that it stayed open stands in the margin and needs a sentence only alone."""
    more = [gap for gap in gaps if gap["rule"] != "unanswered-part"] or gaps[:1]
    told: dict[str, Found] = {}
    for gap in more:
        told.setdefault(gap["next"], gap)
    return list(told.values())
