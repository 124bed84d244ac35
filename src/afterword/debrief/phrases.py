"""The words in which people invite, announce, check, order, doubt and state, as they stand in a bare sentence."""

import re
from typing import Final

INVITATION: Final = (
    r"\b(?:what|anything|something) (?:else )?(?:would you like|do you want|you'd like|you would like|you want"
    r"|you wanted) to know"
    r"(?:$| about (?:us|the (?:job|role|place|team|post|school|company|work))\b| from (?:us|me)\b)|"
    r"\b(?:any|some|many|more|other|the|what|your) questions? (?:\w+ ){0,3}?(?:for|of|from) (?:us|me|our"
    r"|my|the panel|either|\w+ or)\b"
    r"|\b(?:do|did|have|got|are there|is there|if) (?:you |there )?(?:have |has |got |had )?(?:any|some"
    r"|anything|other) (?:\w+ )?(?:questions|queries)\b(?! (?:about|on) the (?:form|recording))"
    r"|^(?:any|some|no)(?: other| more| final| further| last)? (?:questions|queries)(?: at all| so far)?$"
    r"|\b(?:anything|something|what(?: else)?|questions?|things?) (?:(?:that )?(?:you|you'd|you would"
    r"|else you|else you'd) |else )?(?:(?:would |you'd |would you |you )?(?:like|want|wanted|love|wish) to"
    r"|do you want to|can you) (?:ask|know about us|know from us)\b(?! (?:you|them|him|her|the (?:customer"
    r"|patient|client)))"
    r"|\bwhat (?:would you like to|do you want to|have you got to|can we|can i|could we) (?:ask|tell you"
    r"|answer)\b(?! (?:you|them|him|her|your|every|the (?:customer|patient|client)))"
    r"|\b(?:what|which) questions (?:do|have|would) you (?:have|got|like)\b|\bask (?:us|me) (?:anything"
    r"|whatever|something|any)\b"
    r"|\b(?:it's |now )?(?:your turn|over to you)\b|\b(?:our|my) turn\b.{0,12}\b(?:it's|is) yours\b"
    r"|\b(?:anything|something|whatever) (?:you|y'all|you'd) (?:wanna|wanted to|gotta|need to) (?:ask|know)\b"
    r"|\bturn (?:it|this|things|the tables) (?:over|round"
    r"|around)\b|\bopen (?:it|the floor) (?:up )?(?:to|for) (?:you|questions)\b"
    r"|\byou(?:'ve| have) (?:got )?(?:any|some) questions\b|\bquestions (?:on|at) your (?:side|end)\b"
    r"|\b(?:from|on) your (?:side|end)\b.{0,30}\b(?:questions|ask)\b|\bquestions from your (?:side|end)\b"
    r"|\b(?:anything|what) (?:we|i) (?:can|could|should|haven't|have not|didn't) (?:answer|help you"
    r"|tell you|told you|covered?)\b"
    r"|\bwhat (?:questions|can we answer)\b|\banything you'd like from us\b"
)
PREFACE: Final = (
    r"^(?:can|could|may|might|shall|let|if) (?:i|me|we|us)(?: just)?(?: (?:may|could|can))? (?:ask|move on"
    r"|come back|go back|turn|start|begin|stop|jump|add|take you back|pick up|push|check|give you|put|say|tell you"
    r"|be)\b"
    r"(?!.*\b(?:what|why|how|when|where|which|who|whether|if)\b)"
    r"|^(?:i|we) (?:have|'ve got|want|wanted|would like|'d like|need) (?:a |one |another |some |to ask "
    r"|to (?:talk|move|come|go|turn|start))(?!.*\b(?:you to|you'd|hear)\b)"
    r"|^(?:i've|we've) got (?:a|one|another|some|a few) (?:\w+ )?(?:questions?|things?)\b|^(?:next|first"
    r"|last|final|another) (?:one|question)$"
    r"|^here's one\b|^this one's\b|^i'll (?:ask|start|do|jump|go)\b"
)
SOUND_CHECK: Final = (
    r"^(?:is (?:that|this|it) (?:any )?(?:better|worse|clearer|louder|ok|okay|working|on)(?: now)?|(?:is (?:that|it"
    r"|this) )?can (?:you|everyone"
    r"|everybody) (?:hear|see) (?:me|us|that|this|it|my (?:screen|video|camera))(?: (?:now|ok|okay"
    r"|all right|alright|clearly|fine|better|properly))*"
    r"|am i (?:on )?(?:mute|audible|muted|coming through|visible|still there|frozen)"
    r"|are you (?:still )?there|hello|you there|sorry|do i need to|did i (?:lose|freeze))$"
)
CHECK_BACK: Final = (
    r"^is (?:that|this) \w+ (?:yeah|yes|hi|hello|hiya|it's|speaking|lovely|great|good)\b|^(?:sounds? (?:good|fair"
    r"|okay|ok|fine|all right|reasonable)|all good|yeah|right|okay|no|yes)$"
    r"|^(?:does|did|do|is|if|are) (?:that|this|it|you) (?:all )?(?:make|makes|made|answer|answers|help"
    r"|clear|follow|see what i mean|know what i mean|get me|with me|sound (?:fair|good|okay)|seem fair"
    r"|helpful|what you (?:meant|mean|wanted|were))\b"
    r"|^(?:you know|you see|know what i mean|do you know what i mean|you know what i mean|see what i mean"
    r"|you get me|isn't that right|is that fair|fair enough|you with me|shall we|shall i|should we|ready"
    r"|got it|makes sense|make sense|"
    r"where (?:was i|were we|am i)|what (?:was i|were we) (?:saying|on)|what's next|who's next|what else"
    r"|what next|how (?:shall|should|can) (?:i|we) (?:put|say)|what(?:'s| is| was) the word"
    r"|what do you call it|who knows|"
    r"why not|so what|you what|isn't it|aren't they|are we|don't you think|you know what|guess what"
    r"|how about that|how (?:nice|lovely|funny)|what can i say|what am i saying|who isn't|who doesn't"
    r"|who hasn't|"
    r"(?:you )?(?:happy|okay|ok|all right|alright|good) (?:so far|with that)|can you believe (?:it|that)"
    r"|would you believe (?:it)?|how are we (?:doing )?(?:for|on) time|have we got time)\b(?!.*\b(?:your"
    r"|you (?:do|did|have|like|want|start|begin|tell|ever|use|work|think|see yourself|enjoy))\b)"
)

DEMAND_VERB: Final = (
    r"tell (?:me|us)|walk (?:me|us)|talk (?:me|us)|take (?:me|us)|run (?:me|us)|bring (?:me|us)|let (?:me|us) have"
    r"|give (?:me|us)|show (?:me|us)|help (?:me|us)|share|describe|explain|outline|name|pick|choose|list"
    r"|summari[sz]e"
    r"|introduce yourself|convince (?:me|us)|persuade (?:me|us)|sell (?:me|us|yourself|this)|rate|imagine"
    r"|think (?:of|about|back)|say (?:a (?:bit|little|few)|something|more)|expand on|elaborate"
    r"|go (?:through|into)|compare|define|teach (?:me|us)"
    r"|spell|draw|read (?:me|us)|justify|prove|take (?:that|this|a) (?:example|case|situation)"
    r"|put yourself|remind (?:me|us)|let's (?:hear|talk about|start with|discuss|go through|say|take"
    r"|imagine)|speak (?:to|about)|touch (?:on|upon)|talk about|throw some light|highlight|brief (?:me|us)"
)
DEMAND: Final = (
    rf"^(?:(?:please|kindly|just|now|next|then|first|maybe|perhaps|can you|could you|would you|will you"
    rf"|can you please|could you please|could you just|can you just|if you (?:can|could|would)|"
    rf"i'd (?:like|love|want) (?:for )?you to|i (?:want|would like|need) you to|we'd (?:like|love) you to"
    rf"|you (?:can|could|might)|why don't you|how about you|maybe you (?:can|could)|perhaps you (?:can"
    rf"|could)|so if you could|feel free to|go ahead and|do) )*(?:{DEMAND_VERB})\b"
    r"|^(?:and |so )?(?:i'd|i would|we'd|we would|i'm|we're|i am|i|we)(?: just| really| also| quite"
    r"| rather)? (?:(?:like"
    r"|love|want|keen|interested|be interested|need|curious|wondering|wonder|wanted|was wondering"
    r"|be curious|be keen)\b)(?: to)?(?: (?:start|begin|kick off) (?:by|with))?(?: (?:hear|hearing|know"
    r"|understand|see|learn|find out|get a sense|get your|dig into|in|about|how|what|why|if|whether|where"
    r"|when|the|your))"
    r"|^what (?:i'd|we'd|i would|we would|i|we) (?:really )?(?:like|love|want|need)(?: from you| you to do)? (?:is"
    r"|are) "
    r"(?:an?|the|for you to|you to|to see|to hear|your)\b"
    r"|^(?:(?:if|perhaps|maybe|would) )?(?:you'd like to|you want to|you'd|you like to|do you want to|you could"
    r"|you would like to)"
    r" (?:start|begin|kick off|tell|talk|walk|take|give|run|say)\b|^start (?:by|with) (?:telling|your)|^(?:perhaps "
    r"|maybe )?(?:start|begin) (?:by |with )(?:telling"
    r"|introducing|yourself|walking)|^in your own words|^(?:an|any|one|another|a specific"
    r"|a concrete) (?:example|instance|case)\b|^for example$"
)
NO_DEMAND: Final = (
    r"^(?:you (?:can|could|might) (?:teach|show|tell (?:him|her|them)|help|read|explain (?:that|it) to)\b.*"
    r"|tell (?:me|us) about it|tell (?:him|her|them)\b.*|give (?:me|us) (?:a|one) (?:second|moment"
    r"|minute|sec|mo)\b.*|let me\b.*|take your time.*|give (?:him|her|them|it)\b.*|take (?:it|that|this"
    r"|care|one|a seat)\b.*|think about it.*|name(?:s|d)?$|"
    r"show (?:him|her)\b.*|say hi\b.*|say hello\b.*|bear with\b.*|help yourself.*|i'd like to (?:thank"
    r"|introduce|welcome)\b.*|i want to (?:thank|introduce|be|show|get|make sure|say|give|talk you"
    r"|tell you|take you|share)\b.*|"
    r"i'd (?:like|love) to (?:tell|show|thank|say|see that|have|be|get|introduce|know that)\b.*|we(?:'d"
    r"| would) (?:like|love) to (?:have|thank|offer|invite|move|get|welcome)\b.*|i (?:need|wanted) the\b.*"
    r"|we (?:want|need) the\b.*|share my\b.*|go through the (?:process|next steps)\b.*|i'd (?:like"
    r"|love) the\b.*)$"
)
# "Have a read, and tell me which line you'd chase": the order stands behind something else.
LATE_DEMAND: Final = (
    r"\b(?:and|so|then|just|now|please|but) (?:then )?(?:tell|talk|walk|take|run|give|show|bring) (?:me|us)\b"
    r"(?! (?:a (?:second|moment|minute|sec|ring|call|shout|bell)|the (?:creeps|time)|that\b|time\b|hope\b))"
    r"|^(?:with|given|bearing|having|since|knowing|on|before|after|to start|first of)\b.{0,60}?\b(?:tell|talk|walk"
    r"|take"
    r"|run|give) (?:me|us) (?:through|about|a|an|your|how|what|the)\b"
    r"|^(?=(?:\S+ ){4}).*\bi(?:'m| am| was) (?:really |just )?asking\b(?! you to\b)|(?<=\w) i meant?$"
)
I_WANT: Final = r"^i want (?:the|a|an|your|some) (?:number|figure|detail|name|example|real|honest|truth|one|specific)"

DOUBT: Final = (
    r"\b(?:there(?:'s| is) (?:nothing|no(?:t| real| much)?)\b.*\b(?:here|form|cv|resume|résumé|application"
    r"|you|your|experience|evidence)\b"
    r"|(?:i|we) (?:don't|do not|can't|cannot|couldn't|didn't|struggle to|find it hard to"
    r"|am struggling to) (?:\w+ )?(?:see|find|know|get|understand|think)\b.*\b(?:you|your|cv|resume|résumé"
    r"|here)\b"
    r"|(?:i'm|we're|i am|i'd be|i would be|we'd be) (?:(?:still |just |really |a bit |a little )*(?:not|never) "
    r"(?:quite |really |totally |entirely |fully |a hundred per cent )?(?:sure|convinced|certain|persuaded|clear"
    r"|following"
    r"|with you|seeing|getting)|unclear|lost on"
    r"|(?:a (?:bit|little) )?(?:worried|concerned|nervous|unsure)|struggling)\b.*"
    r"|(?:my|our|one|the|a) (?:only |main |one |real |big )?(?:worry|concern|doubt|reservation|hesitation"
    r"|fear|question mark)\b.*"
    r"|(?:it|that|this) (?:looks|seems|sounds|reads|strikes) (?:to |from here )?(?:me |us )?(?:like|as if|as though)\b"
    r".*\b(?:always|never|only|more|somebody|someone|all|mostly|not|no)\b.*"
    r"|(?:it's|it is|it has) been on my mind\b.*|(?:on my mind|at the back of my mind) is\b.*"
    r"|(?:it worries|it concerns|what worries|what concerns|what bothers) (?:me|us)\b.*"
    r"|you (?:don't|haven't|have not|do not|didn't) (?:(?:seem|appear|really|actually"
    r"|ever) )*(?:to )?(?:have|got|had|mention|say|said|worked|done|used|managed|led|know|hold|answer"
    r"|answered)\b.*"
    r"|you've (?:never|only|not|no)\b.*|you have (?:never|only|no|not)\b.*|you(?:'re"
    r"| are) (?:\w+ )?(?:overqualified|underqualified|very junior|a bit junior|over-qualified)\b.*"
    r"|your (?:cv|resume|résumé|application|form|profile|experience|background|degree)\b.*\b(?:doesn't"
    r"|does not|no|only|nothing|without|gap|light|thin|all|short|isn't|mostly|never)\b.*"
    r"|(?:i|we) (?:do |did |still )?(?:wonder|worry|doubt)\b.*|(?:i'm|i was|we're|we were|i am|just|sitting here)"
    r" (?:still |just )?wondering\b.*|what (?:i|we) (?:can't|don't|didn't|couldn't|still) .*"
    r"|(?:that|this|it|which) (?:makes|leaves|worries|concerns|bothers|gives|raises) (?:me|us|a (?:flag"
    r"|question))\b.*"
    r"|(?:makes|leaves) (?:me|us) (?:a (?:bit|little) )?(?:nervous|uneasy|wonder|worried|hesitant|cautious)\b.*"
    r"|some (?:people|would|might)\b.*\b(?:say|think)\b.*\byou\b.*|that's (?:a (?:long|big|short|lot)|not"
    r"|quite a|only|rather)\b.*\b(?:gap|time|jump|step|change|moves?|jobs?)\b.*)"
)
ABOUT_YOU: Final = (
    r"^(?:and |so |but |then )*(?:you|you're|you've|you'd|your \w+)(?! (?:know|see|mean|can imagine|will"
    r"|would be surprised|get|'ll|won't|need|should|must|could|might|may|can)\b)\b(?!'ll)"
)


# "You've got your ticket, have you": the tag has the same sign as the statement, and asks.
TAGGED: Final = re.compile(
    r"(?:^|\b(?:and|so|but) )(?:you|you've|you're|you'd|your \w+|that's|it's|they|they're"
    r"|there's) (?!know)(?:[\w'-]+ ){1,12}(?:(?:have|are|do|did|can|will|would|were) (?:you|they)"
    r"|(?:is|was|does|did) (?:it|that|there))$"
)
SHORT_QUESTION: Final = re.compile(
    r"(?:how (?:big|long|often|many|much|old|far|recently|come|so)|why|why not|which one|what time|since when"
    r"|where|when|(?:[\w'-]+ ){1,4}(?:what|who|how many|which))$"
)
OPENS: Final = re.compile(
    r"(?:what|where|who|when|why|how|which|do|does|did|is|are|was|were|have|has|had|can|could|will|would"
    r"|should)\b.*\b(?:you|your)\b"
)


# "And?", "And then what?", "Because?": nothing but the wish to hear more.
GO_ON: Final = re.compile(
    r"\W*(?:(?:okay|right|mm|yeah|oh|ah|so)\W+)*(?:and|so|but|because|cause|or|meaning|as in|and then|so then"
    r"|which was"
    r"|such as|in what way|in the end)(?:\W+(?:what|then what|then|how|when|who|who|where|why))?\W*\?\W*$",
    re.IGNORECASE,
)
# A statement that only ends like a question: ", you know?", ", right?".
TAG_ALONE: Final = re.compile(
    r",\s*(?:you know|right|yeah|okay|ok|see|you see|eh|huh|innit|isn't it|aren't they|don't they|doesn't it|didn't it"
    r"|wasn't it|you know what i mean)\s*\?\W*$",
    re.IGNORECASE,
)
TO_YOU: Final = re.compile(r"\b(?:you|your|you're|you've|you'd|yours)\b(?! know$| see$| know what i mean$)")
# Who the order behind "and" is one for, or told about: "they come and tell me".
OTHERS: Final = re.compile(
    r"\b(?:i|we|he|she|they|people|who|nobody|somebody|someone|everybody|to|can|will|would|used|don't|always|never)\b"
)
# "Oh, you didn't.", "They do."
EXCLAIMS: Final = re.compile(
    r"^(?:you|your?s?|he|she|they|it|we) (?:did|did not|didn't|do|don't|have|haven't|had|hadn't|are|aren't|were"
    r"|weren't"
    r"|can't|wouldn't|couldn't|never|must have|must be)$"
)
