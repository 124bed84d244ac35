"""When, where, how much."""

from afterword.debrief.kinds import QuestionKind
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

ITEM = QuestionKind(
    id="logistics",
    name="logistics",
    title="When, where, how much",
    why="It asks for what must be settled before somebody can start.",
    sources=(Source("Kinds of exchange in the contract of Afterword", "docs/DESIGN.md, section 5", "reading"),),
    cues=r"""
3.9 \bnotice period\b|\b(?:your|much|weeks?'?|months?'?|day'?s|give|serve|serving|of|any) notice\b|^notice\b
    |(?<!where )(?<!how )\b(?:can|could|would) you
    (?: be able to)? (?:start|join)\b(?! (?:by|with|us off|to))|\bwhen (?:can|could|would|are
    |will) you (?:be able to |be )?(?:start|join|come
    |available|free|begin|leave)\b|\bhow soon (?:can|could|would)\b|\bstart(?:ing)? date\b
    |\bavailable (?:to start|immediately|for|on|from)\b|\bavailability\b
3.8 \b(?:salary|pay|wage|rate|ctc|compensation|package|lakhs?|remuneration|money) (?:expectations?|are you
    |do you|were you|range|would|requirement|in mind)|\bexpected (?:salary|ctc|pay)\b|\bcurrent (?:salary
    |ctc|pay|package)\b|\b(?:salary|ctc) expect\w*|\bwhat (?:salary|are your salary
    |is your (?:current |expected )?(?:salary|ctc))\b|\bhow much (?:are you|do you|would you) (?:earn|want
    |make|looking|expect|on)\b
3.7 \b(?:right to work|work permit|visa|sponsorship|dbs|background check|police check|driving licen[cs]e
    |driver'?s licen[cs]e|clean licen[cs]e|full licen[cs]e|licen[cs]e|hgv|cdl|cscs|class (?:one|two|1|2|a|b)
    |own (?:car|transport|vehicle)|relocate|relocation|relocating|commute|passport|bond|endorsements?
    |points (?:on|are on))\b
3.6 \b(?:travel(?:'s|ling)?|trips?|weekends?|saturdays?|sundays?|bank holidays?|nights|night shifts?|shifts?
    |rotas?|rotation|overtime
    |on[- ]call|early (?:starts?|mornings?)|nights? (?:out|away)|part[- ]time|full[- ]time|hours
    |late shifts?|earlies|lates|evenings)\b.{0,60}(?:\b(?:ok|okay|problem|difficulty|issue|workable|suit
    |work for you|all right|fine|do you|can you|could you|are you|would you|how|comfortable|flexible
    |able)\b)|^(?:weekends?|saturdays?|sundays?|nights|shifts?|overtime|travel|hours|evenings|on[- ]call
    |bank holidays?|night shifts?|salary|pay|money|notice|start date|licen[cs]e)$|\b(?:what|which
    |how many) (?:hours|days|shifts) (?:can|could|would|do|are|will|suit)\b|\b(?:ok|okay|problem|can you
    |could you|are you|would you
    |do you (?:mind|do|work|want)|comfortable|flexible|willing|able|happy|fine
    |all ?right)\b.{0,40}\b(?:weekends?|with (?:a |an |the )?(?:[\w-]+ ){0,2}(?:start|finish)|shift pattern
    |saturdays?|sundays?|bank holidays?|nights|shifts?|overtime|on[- ]call|travel\w*|evenings|flexible hours
    |rotational|from (?:the )?office|hybrid|early starts?)\b
3.4 \b(?:leave|holidays?) booked\b|\bbooked (?:holidays?|leave)\b|\bcan you (?:drive|travel|lift
    |work (?:from|in|at|on))\b|\bdo you (?:drive|have a (?:car|licen[cs]e)|live)\b|\byou drive\b
    |\b(?:how far|where) (?:do|are|would) you (?:live|based|travelling|coming)\b|\bare you (?:ok|okay
    |all right|happy|willing|able|prepared|comfortable)\b.{0,30}\b(?:travel|relocat\w+|ladder|heights
    |lift\w*|driv\w+|work\w*)\b|\bup a ladder\b|\b(?:references?|referees)\b.{0,30}\b(?:contact|ask|call
    |provide|give)\b|\breasonable adjustments?\b|\bis that workable\b|\bheavy lifting\b
3.4 \b(?:can|could|will|would) you (?:get|make it) (?:here|in|there|to (?:us|work))\b|\bdates? you (?:can't
    |cannot|could|can|couldn't|aren't)\b
3.4 \bhow (?:would|will|do) you (?:get (?:in|here|to work|there|to us|home)|be travelling|travel|commute)\b
2.8 \b(?:trial shift|unpaid|ote|commission|bonus|pension|benefits|per hour|an hour|a year|base (?:salary|pay)?
    |band \d)\b
3.0 \b(?:would|does|will|do) (?:that|those|these|it|the hours|they) (?:all )?(?:suit|work for|be (?:ok|okay
    |all right) for)\b
2.4 \b(?:rotational|night|day|late|early|twelve-hour|split) shifts?\b|\bterm[- ]time\b|\bshift (?:work
    |pattern)\b|\bany (?:issue|problem|objection|difficulty)s? with (?:that|this|it|the|those|these|them)\b|\b(?:is
    |would) (?:that|any of (?:that|it|this)) (?:be )?(?:a (?:problem|difficulty)|workable|doable|an issue
    |manageable|feasible)\b
""",
    finds=(
        Example("What's your notice period?"),
        Example("Could you do weekends?"),
        Example("Do you have a full driving licence?"),
        Example("what are your salary expectations"),
        Example("And are you able to travel to the other site?"),
    ),
    passes=(
        Example("Why are you leaving?", expect="motivation"),
        Example("What would you do on a night shift if the phone rang?", expect="situational"),
        Example("Have you worked shifts? Tell me about a time one went wrong.", expect="behavioural"),
    ),
)
