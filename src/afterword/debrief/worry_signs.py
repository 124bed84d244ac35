"""What people say in interviews when something goes wrong or right; patterns that several worries share."""

CUT_IN = (
    r"stop you(?: right)? there|let me (?:just )?(?:stop|interrupt|jump in|cut in|bring you|pause)|pause you|"
    r"(?:jump|cut|step) in (?:there|here)|sorry to (?:cut|interrupt|stop|jump|butt)|cut you (?:off|short)|"
    r"(?:conscious|mindful|aware) of (?:the )?time|in the interests? of time|short on time|running out of time|"
    r"(?:bring|take|steer) you back|(?:can|could|shall|should|let's|may) (?:i|we )?(?:just )?(?:move|press) on|"
    r"(?:got|get|have) (?:the|your) (?:gist|picture|idea)|just so we get|hold that thought|"
    r"(?:stopped|interrupted|cut) me(?: off| short)?|(?:he|she|they) moved on"
)
CLOSING = (
    r"that's (?:pretty much |about |basically |really |kind of )?(?:it|all|everything)|i(?:'ll|"
    r" will) (?:leave it|stop) there|"
    r"(?:i )?(?:think|hope) that (?:answers|covers)|so,? (?:yeah|yes),? that(?:'s| was)|long story short|"
    r"that's my answer"
)
AGAIN = (
    r"sorry\?|pardon(?: me)?\?|i beg your pardon|(?:say|tell me) that (?:again|once more)|repeat (?:that|it|"
    r"yourself|the|what)|"
    r"(?:didn't|did not|couldn't|don't) (?:quite )?(?:catch|hear|follow|understand) (?:that|you|what|it|me|"
    r"the)|come again|"
    r"missed that|(?:asked|had) me to (?:say|repeat)|say \S+ again|(?:asked|say|said) (?:it |that )?(?:again|twice)"
)
LOUDER = (
    r"speak (?:up|louder)|(?:bit|little) (?:louder|quiet|faint)|you're (?:very|quite|rather|so) (?:quiet|faint)|"
    r"(?:can't|cannot|can hardly|can barely) (?:quite )?hear you|closer to the (?:mic\w*|phone)"
)
EASE = (
    r"(?:no need to|don't|needn't) be (?:so )?nervous|you(?:'re| are| look| seem| sound| were)(?: a (?:bit|"
    r"little))? nervous|"
    r"(?:deep|big) breath|we don't bite|try to relax|just relax|calm down|you're shaking|"
    r"don't worry,? (?:it's|we're) only"
)
BLANK = (
    r"(?:gone|went|going|draw\w*|drew) (?:a |completely |totally |just )?blank|blanking|(?:it's|it has|it's just) gone|"
    r"(?:can't|cannot|couldn't) (?:really )?(?:think of|remember|recall|come up|find)|nothing (?:is coming|"
    r"comes|came|springs)|"
    r"come back to (?:it|that|this)|no (?:more )?(?:idea|answer)|i (?:really |honestly |just )?(?:don't|"
    r"didn't|do not) know|"
    r"lost my (?:train|thread)|my mind(?:'s| is| has| went| just)|(?:skip|pass on) (?:it|that|this)|"
    r"said nothing|froze|had nothing|stayed silent"
)
DONT_KNOW = (
    r"i (?:really |honestly |just |actually )?(?:don't|do not|didn't|wouldn't) (?:really |actually |"
    r"honestly )?know\b|no idea|"
    r"i'm (?:really |honestly )?not (?:sure|familiar)|i(?:'ve| have) (?:never|not) (?:used|done|heard|worked|"
    r"seen|come)|"
    r"i haven't (?:used|done|heard|worked|seen|come)|i couldn't (?:tell|say)|haven't a clue|not a clue|not familiar"
)
APPROACH = (
    r"i(?:'d| would| will|'ll| can)(?: probably| have to| want to| need to| always| just| then| first)? "
    r"(?:look|find|check|ask|start|try|read|ring|call|phone|google|learn|work|go|raise|escalate|consult|test|"
    r"pick|refer|guess|"
    r"expect|assume)|but i (?:do|did|have|know|can|could|would)|what i (?:do know|can|would|have)|"
    r"i (?:do )?know that|my guess|"
    r"(?:happy|keen|willing|quick) to learn"
)
PRAISE = (
    r"(?:good|great|excellent|lovely|brilliant|nice|perfect|strong|fantastic) (?:answer|example|point|stuff|way)|"
    r"i (?:really |do |rather )?(?:like|love|liked|loved) (?:that|it|this|the way|how)|that's (?:exactly|"
    r"great|lovely|brilliant|"
    r"impressive|excellent|very good|really good|the answer|helpful|good to hear)|i'm impressed|"
    r"very impressive|well (?:done|put)"
)
OTHERS = (
    r"(?:other|more|another|few) (?:people|candidates?|persons?|applicants?|interviews?)|"
    r"seeing (?:\w+ ){0,2}(?:people|candidates|others|person)|shortlist(?:ed)?|one other"
)
WARM = (
    r"laugh\w*|smil(?:ed|ing)|friendly|kind to me|chatt(?:ed|y)|explained|showed me|told me|nodd(?:ed|ing)|"
    r"joked|warm(?:ly)?|"
    r"was nice|thanked me|good answer|well done|liked"
)
DOUBT = (
    r"(?:don't|do not|can't) (?:really |quite )?see (?:anything|how|where|much)|nothing (?:on|in|"
    r"here)[^.]{0,30} tells me|"
    r"my (?:only |main |one )?(?:worry|concern|hesitation|fear|reservation)|i(?:'m| am) (?:a bit |slightly |"
    r"a little |still )?"
    r"(?:worried|concerned|not (?:sure|convinced))|not convinced|you(?:'ve| have) never|why (?:would|"
    r"should) (?:i|we) believe|"
    r"what makes you think|(?:quite a|a big|a huge) step up|you (?:don't|do not) (?:seem to )?have (?:any|much|the)"
)
