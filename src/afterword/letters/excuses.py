"""Reasons outside of the writer for how the interview went: what happened, and what it did to them."""

from typing import Final

_THE_TALK: Final = (
    r"(?=[^.?!]*\b(?:you|your|interview|questions?|talk|conversation|panel|i (?:came|arrived|sat|got|missed|guessed"
    r"|lost"
    r"|could|was getting)|we (?:began|started)|that (?:day|morning)|on the way|my end|the whole time)\b)"
)
EFFECT: Final = (
    r"\bput me off\b|\bthrew me\b|\bwould have thrown\b|\bleft me (?:no time|flustered|out of breath|rattled"
    r"|frazzled|little"
    r" time)\b|\bslowed me\b|\bi (?:could|can) (?:hardly|scarcely|barely) (?:think|hear|follow|concentrate|see"
    r"|breathe|focus)"
    r"\b|\blost half of what\b|\bguessed at\b(?=[^.?!]*\bquestions?\b)|\bout of breath\b|\bin a fluster\b|\bi was"
    r" rusty\b"
    r"|\bso i was (?:rusty|rattled|tired|flustered|late)\b|\bhear myself think\b|\bnever reached me\b",
    r"\bif i (?:seemed|sounded|looked|came across|was) (?:\w+ )?(?:distracted|tired|flat|slow|distant|curt|vague"
    r"|absent)\b"
    r"|\bdid nothing for my\b|\b(?:was|is)(?:n't| not) ideal (?:preparation|for)\b|\bi blame\b|\b(?:heat|room"
    r"|traffic|weather|line|link|wording|questions?|noise|nerves|hour) (?:was|were|is) to blame\b"
    r"|\b(?:an|my|one of my) off (?:day|morning|moment)s?\b|\bnot (?:\w+ )?conducive\b|\bsaint perspir\w+\b",
    r"\bit would have (?:gone|been|ended|come out) (?:\w+ )?(?:differently|better|otherwise)\b|\bhad (?:i|the \w+"
    r"|it|you)"
    r" (?:\w+ ){1,5}\bi would have\b|\bwith (?:more|a little more|better|some) (?:notice|warning|time)\b",
)
HAPPENED: Final = (
    r"\bi (?:had |have )?only (?:got|received|had|learned|learnt|heard|saw)\b[^.?!]{0,40}\b(?:the (?:evening|night"
    r"|morning|day"
    r"|hour) before|that morning|minutes)\b|\bminutes'? (?:warning|notice)\b|\b(?:nobody|no one) (?:had )?(?:told"
    r"|mentioned"
    r"|warned|said|let me know)\b(?=[^.?!]*\b(?:test|panel|presentation|task|interview|would be)\b)|\bnot what (?:the"
    r" (?:advert\w*|recruiter|agency|e-?mail|invitation|letter)|i (?:was|had been) (?:told|led))\b|\b(?:recruiter"
    r"|agency"
    r"|invitation|advert\w*) had (?:told|led|said|given)\b|\bgiven the wrong (?:building|address|time|room|date"
    r"|floor)\b",
    r"\bi had (?:just |only |only just )?(?:come|driven|flown|worked|been|got) (?:\w+ )?(?:from (?:a|the)"
    r" (?:funeral|hospital"
    r"|night|double)|all night|\w+ hours (?:before|straight|when)|back from|off (?:a|the)|to hospital)\b|\bstraight"
    r" from an?"
    r" (?:\w+ )?(?:shift|night)\b|\bon (?:painkillers|antibiotics|strong tablets)\b|\b(?:head cold|hay ?fever|splitting"
    r" headache|food poisoning)\b|\bfull of cold\b|\b(?:after|in) a (?:week|run|stretch|month) of nights\b",
    r"\b(?:my|our|the) (?:baby-?sitter|childminder|nanny|little one|youngest|eldest|toddler"
    r"|twins)\b[^.?!]{0,40}\b(?:cancel\w*"
    r"|ill|sick|up (?:since|all|half)|poorly|kept|fever|let us down|late|crying|teething)\b|\b(?:burst pipe|power"
    r" cut|boiler"
    r" broke|flat battery)\b(?=[^.?!]*\b(?:that|at home|morning|i|my)\b)|\bhad kept us up\b|\bmy (?:glasses|contact"
    r" lens"
    r"|heel|zip|hearing aid)\b[^.?!]{0,20}\b(?:broke|broken|lost|split|gave|had)\b|\bmother had rung\b",
    r"\b(?:had been|was|it was|been) (?:a|an) (?:dreadful|terrible|awful|rotten|trying|difficult|hard|exhausting)"
    r" (?:week|day"
    r"|month|night|morning|fortnight|few days)\b(?=[^.?!]*(?:\bat home\b|\bfor (?:me|us)\b|[.!]|$))",
    r"\b(?:link|camera|screen|picture|sound|line|signal|connection|microphone|laptop|computer|video|audio"
    r"|tablet)\b[^.?!]{0,30}"
    r"\b(?:froze|freezing|kept (?:dropp|cutt|freez|crackl)\w+|was so bad|hopeless|crackl\w+|cut out|update itself"
    r"|failing|chose"
    r" that)\b" + _THE_TALK,
    r"\bthe (?:sun|light|draught|heat|noise) (?:was|were|came|in that|from)\b[^.?!]{0,30}\b(?:eyes|room|face|window"
    r"|glass|street"
    r")\b|\b(?:sun on the glass|so (?:warm|hot|cold|noisy|loud|stuffy) that)\b" + _THE_TALK + r"|\b(?:drilling"
    r"|building work"
    r"|roadworks|fire alarm|workmen)\b(?=[^.?!]*\b(?:could|hear|lost|next door|going off|went off|outside|under"
    r" way)\b)" + _THE_TALK + r"|\bthat room would\b",
    r"\b(?:the|your|that|some of the|second|third|first) (?:\w+ )?(?:wording|questions?|task|test|case study|format"
    r"|exercise)\b"
    r"[^.?!]{0,40}\b(?:ambiguous|out of the blue|unfair\w*|badly (?:put|worded)|from nowhere|hard to follow|rather"
    r" much|was put"
    r" would)\b|\b(?:you|panel) had (?:\w+ )?(?:long|full) list of questions\b|\bcame in late and\b|\bmy first"
    r" interview (?:in"
    r"|for|since)\b|\b(?:lift|elevator) was out\b|\b(?:train|tram|bus|coach|ferry) (?:was stuck|stood|never came"
    r"|sat outside)\b"
    r"|\bsat ?nav\b(?=[^.?!]*\b(?:me|my|wrong)\b)|\bi (?:had|'d) been sitting in an? (?:empty|wrong)\b",
    r"\bmy voice (?:had|was) (?:\w+ ){0,3}(?:gone|going|hoarse|lost)\b|\b(?:children|kids|son|daughter|family)"
    r" (?:were|was) (?:off (?:school|sick)|down with|home with)\b|\b(?:been )?sent to the wrong \w+\b|\bhard to"
    r" (?:think|concentrate|focus|shine)\b|\bthink on your feet\b|\bcame in by the (?:bins|back|wrong)\b|\ball"
    r" (?:that|this|last) week\b(?=[^.?!]*\b(?:ill|sick|off|down with|nights)\b)",
)
