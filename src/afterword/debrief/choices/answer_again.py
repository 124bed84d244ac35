"""How many questions may a letter answer again?"""

from afterword.debrief.choice_item import Choice
from afterword.kernel.items import Example
from afterword.kernel.sources import cite

ITEM = Choice(
    id="answer-again",
    name="answer-again",
    title="How many questions may a letter answer again?",
    why="Half of the advice is for it and half against; long ones have backfired.",
    sources=cite(
        "S0",
        "S2",
        "S4",
        "accountemps-canada",
        "careerbuilder-2005",
        "businessinsider-2012",
        "vault-2009",
        "emily-post",
        "hrcapitalist",
        "pachera",
        "naledisaul",
        "miller-2023",
    ),
    values=("one or two", "none", "more"),
    one_side="Yes: S0, S2, S4, Accountemps, CareerBuilder 2005, Business Insider 2012, Vault 2009.",
    other_side=(
        "No: Emily Post Institute, HR Capitalist, Pachera Group; let a reference do it (Saul); long "
        "ones backfired (Miller 2023)."
    ),
    rules=("D2",),
    finds=(
        Example(
            "Dear Tom,\n\nThank you. You asked about teams; I led four.\n\nYou also asked about SQL; I use "
            "it daily.\n\nOn your question about depots: there were two."
        ),
    ),
    passes=(
        Example(
            (
                "Dear Tom,\n\nThank you. You asked about teams; I led four.\n\nYou also asked about SQL; I use "
                "it daily.\n\nOn your question about depots: there were two."
            ),
            expect="more",
        ),
    ),
)
