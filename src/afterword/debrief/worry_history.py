"""The work history as interviewers ask about it: leaving, gaps, and coming back to them."""

from afterword.debrief.model import Exchange
from afterword.debrief.worry_answers import WEIGHTY
from afterword.debrief.worry_look import pattern

ASKED = (
    r"leav(?:e|ing)|left|gap|break|between (?:jobs|roles)|fired|sacked|dismissed|redundan\w+|let go|laid off|"
    r"out of work|time off|move(?:d)? (?:on|around)|chang(?:ed|ing) jobs|short (?:time|stay|stint)|"
    r"only (?:\w+ ){0,2}(?:months?|year)|what happened|gone wrong|why now|since then|"
    r"(?:with|says|there's) nothing|nothing (?:on|in|between|for)|what were you doing|what was going on|a hole"
)
UNCLEAR = r"not (?:\w+ )?(?:clear|following|sure)|don't (?:quite |really )?(?:see|follow|understand)"
CAME_BACK = (
    r"asked (?:\w+ )?again|again asked|(?:came|went|kept coming|turned|returned)(?: \w+)? (?:back )?(?:again )?to "
    r"(?:it|that|this|the)|second time|once more|did(?:n't| not) (?:\w+ )?believe|would(?:n't| not) let (?:it|that) go"
)
GAP = (
    r"(?:nothing|gap|hole|space|blank)[^.?!]{0,30} (?:between|from|in|on|after)|(?:career|a) (?:break|gap)|"
    r"(?:months?|years?) (?:\w+ )?what happened|"
    r"(?:jobs|employers|companies|places|roles|posts) in (?:the (?:last|past) )?\w+ (?:years?|months)|"
    r"between (?:jobs|roles|posts)|out of work|time off|made redundant|laid off|dismissed"
)


def after(later: Exchange, earlier: Exchange) -> bool:
    """Whether one question of a person came after another of theirs."""
    return later.asked_by == earlier.asked_by and later.question_turns > earlier.question_turns


def of_work(exchange: Exchange) -> bool:
    """Whether a question is one of weight or names a gap."""
    return exchange.kind in WEIGHTY or bool(pattern(GAP).search(exchange.question))
