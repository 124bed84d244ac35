"""Knowledge and craft of the trade."""

from afterword.debrief.kinds import QuestionKind
from afterword.kernel.items import Example
from afterword.kernel.sources import Source

ITEM = QuestionKind(
    id="technical",
    name="technical",
    title="Knowledge and craft of the trade",
    why="It asks whether somebody knows how the work is done: method, tools, rules, design.",
    sources=(Source("Kinds of exchange in the contract of Afterword", "docs/DESIGN.md, section 5", "reading"),),
    cues=r"""
3.3 \b(?:your (?:understanding|knowledge|grasp) of|what do you (?:understand (?:by|about)|know of)
    |what does [\w' -]{2,40} mean
    |how does [\w' -]{2,40} work$|in what order|step by step)\b
3.3 \b(?:difference between|define|stand for|stands for|what does .{1,30} mean|pros and cons|trade-?offs?
    |explain (?:how|what|why|the|to (?:me|us))|walk (?:me|us) through (?:how you(?:'d| would)|a
    |the (?:process|steps|design|checks|procedure)))\b
3.2 \bhow (?:would|do|did|will|can|should) (?:you|i) (?:design|build|test|measure|calculate|debug|monitor
    |model|catch|detect|optimi[sz]e|scale|deploy|secure|index|reconcile|implement|configure|troubleshoot|fix
    |repair|resolve (?:a|an|the)|prioriti[sz]e|diagnose|install|wire|check|know|see|explain|set up|structure
    |write|validate|document|store|migrate|size|load|price|estimate|forecast|assess|plan (?:a|your) lesson
    |differentiate|administer|secure (?:a|the|your) load)\b
3.1 \bhow(?:'s| is| are| good is) your (?!(?:day|\w+day|morning|week|weekend|journey|trip|commute|family|health
    |notice))\w+
3.1 \b(?:challenges?|trends?|threats?|risks?|opportunit(?:y|ies)|priorities) (?:for|facing|to|in) (?!you\b)
3.0 \b(?:what|which) (?:tools?|languages?|systems?|software|framework|database|protocol|method|technique
    |version|packages?|library|equipment|regulations?|legislation|policy|policies|standards?|checks|signs
    |steps|dose|stack|metrics)\b
2.9 \b(?:sql|python|java|excel|query|table|algorithm|api|database|server|cache|latency|schema|regression
    |average|variance|dataset|pipeline|docker|kubernetes|network|firewall|vpn|dns|ticketing|ledger
    |reconciliation|vat|gaap|ifrs|kyc|aml|phonics|curriculum|safeguarding|tachograph|drivers' hours
    |driver hours|torque|weld|voltage|circuit|sterile|dosage|sepsis|triage|spreadsheet|compiler|allergens?
    |coshh|haccp|incoterms|payroll|crm|cad|stock ?take|audit trail|risk assessment)\b
2.6 \bhave you (?:ever )?used\b|\byou've used\b|\bare you familiar with\b|\bwhat do you know about (?!us\b
    |our|this|the (?:company|role|school|trust|team|job|hospital|firm|store|bank)|what we)
    |\bfamiliar (?:with|are you)\b|\bhow comfortable are you with\b|\bdo you (?:know|understand) (?:how|what
    |the)\b
2.4 \btalk (?:me|us) through (?:a|an|the|how you(?:'d| would| do))\b|\btell (?:me|us) what you see\b
    |\bwhat (?:is|are|does) (?:a|an|the)\b|\bhow do you (?!feel|think|see|find|like|get (?:to|here)|spend
    |know us|travel)
1.8 \bhow (?:would|do) you\b|\bwhat causes\b|\bwhy (?:does|do|is|are|not)\b|\bwhen should (?:a|you|we|the)\b
""",
    finds=(
        Example("What's the difference between a clustered and a non-clustered index?"),
        Example("How do you check that a load is secure before you set off?"),
        Example("How's your Excel?"),
        Example("Which phonics scheme have you used?"),
        Example("explain how you would reconcile a suspense account"),
    ),
    passes=(
        Example("What would you do if a parent complained?", expect="situational"),
        Example("Do you have a driving licence?", expect="logistics"),
        Example("How long have you been a plumber?", expect="background"),
    ),
)
