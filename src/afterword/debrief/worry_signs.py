"""What people say in interviews when something goes wrong or right; patterns that several worries share."""

CUT_IN = (
    r"stop you(?: right)? there|let me (?:just )?(?:stop|interrupt|jump in|cut in|bring you|pause)|pause you|(?:jump|"
    r"cut|step) in (?:there|here)|sorry to (?:cut|interrupt|stop|jump|butt)|cut you (?:off|short)|(?:conscious|"
    r"mindful|aware) of (?:the )?time|in the interests? of time|short on time|running out of time|(?:bring|take|"
    r"steer) you back|(?:can|could|shall|should|let's|may) (?:i|we )?(?:just )?(?:move|press) on|(?:got|get|"
    r"have) (?:the|your) (?:gist|picture|idea)|just so we get|hold that thought|(?:stopped|interrupted|"
    r"cut) me(?: off|"
    r" short)?|(?:he|she|they) moved on"
    r"|(?:jump|cut|step|hop|butt|break) in\b(?! (?:line|half))|i'll (?:just )?stop you|stop you(?: right)?(?: there|"
    r",)|eye on the (?:clock|time)"
    r"|(?:watch|mind)ing the (?:clock|time)|got (?:about |only )?(?:\w+ )?minutes left|(?:wind|wrap) (?:it|that|"
    r"this) up|(?:pull|haul|reel|get) (?:you|us) back"
    r"|in (?:a|one) (?:word|sentence|line|nutshell)|the short version|the headline|come to the point|"
    r"cut to the chase|hang on a|just (?:the|your) (?:\w+ )?(?:bit|part)"
)
CLOSING = (
    r"that's (?:pretty much |about |basically |really |kind of )?(?:it|all|everything)|i(?:'ll| will) (?:leave it|"
    r"stop) there|(?:i )?(?:think|hope) that (?:answers|covers)|so,? (?:yeah|yes),? that(?:'s| was)|long story short|"
    r"that's my answer"
)
AGAIN = (
    r"sorry\?|pardon(?: me)?\?|i beg your pardon|(?:say|tell me) that (?:again|once more)|repeat (?:that|it|yourself|"
    r"the|what)|(?:didn't|did not|couldn't|don't) (?:quite )?(?:catch|hear|follow|understand) (?:that|you|what|it|me|"
    r"the)|come again|missed that|(?:asked|had) me to (?:say|repeat)|say \S+ again|(?:asked|say|said) (?:it |"
    r"that )?(?:again|twice)"
    r"|you'll have to (?:say|repeat|sing)|lost (?:that|you)(?: there)?|didn't get (?:that|you|the last)|"
    r"one more time|what was that(?! (?:about|like|for|in|all|job|time|role|down))|say (?:again|that again)"
    r"|not (?:sure i|following|quite with you)|i'm not getting you|can you spell|you said what"
)
LOUDER = (
    r"speak (?:up|louder)|(?:bit|little) (?:louder|quiet|faint)|you're (?:very|quite|rather|so) (?:quiet|faint)|"
    r"(?:can't|cannot|can hardly|can barely) (?:quite )?hear you|closer to the (?:mic\w*|phone)"
    r"|(?:bit|little|very|rather|quite|so|awful(?:ly)?) (?:soft|quiet|faint|low|muffled)|(?:sing|shout) (?:out|up)|"
    r"(?:talk|voice) up|project (?:a bit|your)"
    r"|(?:fading|fade|dropping)(?: \w+)? (?:on me|away|off|out on me)|(?:close|closer|near|nearer)(?: up)? to (?:the|"
    r"that|your) (?:mic\w*|phone|laptop|screen)|strain\w* to hear|(?:only|barely|hardly|just) (?:just )?hear(?:ing)? "
    r"you|louder|(?:mic|microphone) up"
)
EASE = (
    r"(?:no need to|don't|needn't) be (?:so )?nervous|you(?:'re| are| look| seem| sound| were)(?: a (?:bit|"
    r"little))? nervous|(?:deep|big) breath|we don't bite|try to relax|just relax|calm down|you're shaking|"
    r"don't worry,? (?:it's|we're) only"
)
BLANK = (
    r"(?:gone|went|going|draw\w*|drew) (?:a |completely |totally |just )?blank|blanking|(?:it's|it has|"
    r"it's just) gone|(?:can't|cannot|couldn't) (?:really )?(?:think of|remember|recall|come up|find)|"
    r"nothing (?:is coming|comes|came|springs)|come back to (?:it|that|this)|no (?:more )?(?:idea|answer)|"
    r"i (?:really |honestly |just )?(?:don't|didn't|do not) know|lost my (?:train|thread)|my mind(?:'s| is| has|"
    r" went|"
    r" just)|(?:skip|pass on) (?:it|that|this)|said nothing|froze|had nothing|stayed silent"
)
DONT_KNOW = (
    r"dunno|couldn't tell you|beats me|no notion|i (?:really |honestly |just |actually )?(?:don't|do not|didn't|"
    r"wouldn't) (?:really |actually |honestly )?know\b|no idea|i'm (?:really |honestly )?not (?:sure|familiar)|"
    r"i(?:'ve| have) (?:never|not) (?:used|done|heard|worked|seen|come)|i haven't (?:used|done|heard|worked|seen|"
    r"come)|i couldn't (?:tell|say)|haven't a clue|not a clue|not familiar"
)
APPROACH = (
    r"i(?:'d| would| will|'ll| can)(?: probably| have to| want to| need to| always| just| then| first)? (?:look|find|"
    r"check|ask|start|try|read|ring|call|phone|google|learn|work|go|raise|escalate|consult|test|pick|refer|guess|"
    r"expect|assume)|but i (?:do|did|have|know|can|could|would)|what i (?:do know|can|would|have)|"
    r"i (?:do )?know that|"
    r"my guess|(?:happy|keen|willing|quick) to learn"
    r"|i(?:'d| would) (?:want|need|have|like|rather|do|get|sit|shadow|go and|say)|i can (?:tell you|give you)|"
    r"somebody who|(?:sit|stand) (?:next to|with|beside)"
)
PRAISE = (
    r"(?:good|great|excellent|lovely|brilliant|nice|perfect|strong|fantastic) (?:answer|example|point|stuff|way|"
    r"idea|thought|story|question)|i (?:really |do |rather )?(?:like|love|liked|loved) (?:that|it|this|the way|"
    r"how)|that's (?:exactly|great|lovely|brilliant|impressive|excellent|very good|it exactly|spot on|exactly "
    r"right|really good|the answer|helpful|good to hear)|i'm impressed|very impressive|well (?:done|put)|the right "
    r"answer|(?:an )?honest(?:y| answer| of you)|fair enough|good (?:man|woman|lad|girl|shout|point|call)|"
    r"(?:that's|that is) (?:how|what) we|i(?:'d| would) (?:take|rather have) that|spot on|nail on the head|can't "
    r"argue with that|(?:exactly|quite|absolutely|perfectly) (?:right|correct)|music to my ears|"
    r"that one i believe|(?:right|yes),? exactly|very (?:nice|good|well put)|i "
    r"(?:really )?like (?:the|your)|close enough|text ?book|that's how (?:we|they) do"
)
OTHERS = (
    r"(?:other|more|another|few) (?:people|candidates?|persons?|applicants?|interviews?)|(?:all|rest of|of) the "
    r"candidates|shortlist(?:ed)?|one other (?:person|candidate|to see)|(?:one|two|three|four|five|six|seven|eight|"
    r"\d+|a "
    r"few|some|several) (?:more|others)(?: \w+)? (?:to (?:see|ring|meet|call|interview|speak to|talk to|go)|today|"
    r"tomorrow|"
    r"this week|coming|on \w+day)|(?:seeing|talking to|speaking to|speaking with|ringing|calling|meeting|"
    r"interviewing) "
    r"(?:\w+ ){0,2}(?:people|folks?|candidates|others|everyone|everybody|persons?)|(?:ring|call|phone|write to|tell|"
    r"let) "
    r"(?:everybody|everyone|all of you)|internal (?:candidate|applicant)s?|competition"
)
"""Words that show that others are in the running."""
WARM = (
    r"(?<!not )(?<!never )(?:laugh(?:ed|ing)|smil(?:ed|ing)|nodd(?:ed|ing))|friendly|showed me (?:the|around|round)|"
    r"kind to me|chatt(?:ed|y)|very good|(?:said|was) (?:it was |that was )?(?:good|great|excellent|brilliant|"
    r"impressed|lovely)|joked|warm(?:ly)?|was nice|thanked me|good answer|well done|liked"
)
DOUBT = (
    r"(?:i|we) (?:do |really |still )?(?:doubt|question) (?:whether|if|that|you|how)|(?:don't|do not|can't) "
    r"(?:really |quite )?see (?:anything|how|where|much)|nothing (?:on|in|here)[^.]{0,30} tells me|my (?:only |"
    r"main |one )?(?:worry|concern|hesitation|fear|reservation)|i(?:'m| am) (?:a bit |slightly |a little |still "
    r")?(?:worried|concerned|not (?:sure|convinced))|not convinced|(?:see|notice|gather|say|note|but|that|because) "
    r"you(?:'ve| have)(?: (?:never|not|only|no)|n't)|you(?:'ve| have) never|why (?:would|should) (?:i|we) believe|"
    r"what makes you think|(?:quite a|a big|a huge|a steep|a long|some) (?:step up|step|jump|leap|stretch)|you "
    r"(?:don't|do not) (?:seem to )?have (?:any|much|the)|wonder(?:ing|ed|s)? (?:\w+ )?(?:would|will|whether|if|"
    r"how|can|could|are|is|do) (?:you|i)(?:'\w+)?\b|can't (?:quite )?(?:tell|see|work out|picture|"
    r"imagine)[^.?!]{0,24} (?:you|you'd|you'll)\b|(?:whether|if) you(?:'d|'ll| would| will) (?:stick|last|cope|"
    r"manage|stay|settle|drown|be bored|get bored|survive|handle|fit|be able)|would you (?:drown|cope|stick (?:it|"
    r"at)|survive|be bored|get bored)|(?:bit|rather|very|awful\w*|looks) (?:thin|light on|short on)|have(?:n't| "
    r"not| never) (?:really |ever )?(?:done|run|led|managed|used|worked)[^.]{0,30}(?:before|yet|have you)"
)
"""A doubt about the candidate in an interviewer's mouth, and where the notes report one."""
NOT_ENOUGH = (
    r"not (?:quite |exactly |really )?what i (?:asked|meant|was asking|was after)|(?:i meant|what i meant|"
    r"my question was|i was (?:asking|thinking more|after|looking for|hoping))|(?:could|can) you be (?:a (?:bit|"
    r"little) )?more (?:specific|precise|concrete)|but (?:what|how|why|when|who|which) (?:about|would|did|do|exactly|"
    r"specifically)|(?:that's|it's|it is|that is) (?:not (?:right|correct|it|really an? \w+)|wrong|incorrect)|"
    r"not quite|are you sure|i'm not (?:sure|convinced) (?:that|you|it|i)|i (?:still )?(?:don't|"
    r"can't) (?:quite )?(?:see|follow|understand)|you (?:haven't|didn't|still haven't) (?:really )?(?:answer\w*|said|"
    r"told|mention\w*)|everybody says that|never mind|not to worry|let's (?:leave|move on|park)|we'll leave (?:it|"
    r"that)"
)
