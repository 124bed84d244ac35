"""Never mention a recording, transcript, score or tool."""

from afterword.kernel.items import Example
from afterword.kernel.sources import cite
from afterword.letters.matters import LISTENED
from afterword.letters.model import LetterRule
from afterword.letters.phrases import phrases

TALK = r"(?:interview|conversation|talk|call|meeting|session|discussion)"
FAULTS = (
    r"\baccording to (?:my|the|our|your|a|an) (?:\w+ ){0,2}?(?:recording|transcript|transcription|analysis|app"
    r"|software|tool|ai|debrief)\b",
    rf"\b(?:recording|transcript|transcription|video) of (?:our|the|my|your|that|this|tuesday's|monday's) (?:\w+"
    rf" )?{TALK}\b",
    rf"\bi (?:\w+ )?(?:recorded|transcribed|taped|have recorded|was recording) (?:our|the|my|this|that) (?:\w+"
    rf" )?{TALK}\b|\brecorded (?:our|the) {TALK}\b",
    r"\bi (?:\w+ )?(?:listen|listened|heard|play|played|went|go|read|reading|looked|watched|checked"
    r"|saw)\b[^.?!]{0,25}\b(?:my|the|our|a) (?:\w+ )?(?:recording|transcript|playback)\b"
    r"(?! (?:of|from) (?!our|the interview|tuesday|my))",
    r"\b(?:my|the|our) (?:recording|transcript|transcription) (?:shows?|showed|says?|said|tells|told|has|proves"
    r"|reveals|confirms|makes)\b",
    rf"\b(?:ran|put|fed|pasted|uploaded|gave) (?:our|the|my) (?:{TALK}|answers?|notes?) (?:through|into|to) (?:an?"
    rf" |the |my )?(?:ai|chatgpt|\w* ?(?:app|tool|program|model|software))\b",
    rf"\b\d+ (?:minutes?|min|mins) (?:and \w+ seconds )?(?:into|in) (?:the (?:recording|video|{TALK})|our)\b"
    rf"|\b(?:my|the) (?:phone|laptop|app|watch) recorded (?:the|our)\b",
    r"\b(?:re-?)?read(?:ing)? (?:through |over )?the transcript\b(?! of)|\blistening back\b|\bi (?:listened"
    r"|watched) back\b|\b(?:had|got) (?:the|our|my) (?:call|interview|conversation|meeting) (?:transcribed"
    r"|recorded)\b",
    r"\b(?:transcription|recording|note-taking|speech) (?:software|app|tool|service)\b(?=[^.]*\b(?:i|you|me"
    r"|interview|call)\b)",
    r"\b(?:app|tool|software|phone|laptop) (?:\w+ )?(?:transcribed|recorded|summari[sz]ed) (?:the|our|my)\b",
    r"\bminute mark\b|\b(?:at|around) minute \d+\b|\btime-?stamps?\b(?=[^.]*\b(?:interview|talk|conversation|call)\b)",
    r"\b(?:with the help of|with help from|using|written (?:with|by)|drafted (?:with|by)|assisted by|generated"
    r" (?:with|by)) (?:an? )?(?:chatgpt|gpt\S*|claude|gemini|copilot"
    r"|ai|a\.i\.|language model)\b(?=[^.]*\b(?:letter|note|e-?mail|message|this)\b|[.!]?$)"
    r"|\bchatgpt\b(?=[^.]*\b(?:letter|note|this|draft|said|suggest\w*|interview)\b)",
    r"\b(?:the|an|my) (?:interview )?(?:ai|app|tool|software|program|assistant|coach(?:ing)? app|analysis) (?:\w+"
    r" )?(?:says?|said|shows?|showed|found|tells|told|counted|rated|scored|gave|flagged)"
    r" (?:me\b|that i\b|my\b|i\b|us\b)",
    r"\bmy (?:interview )?(?:talk(?:ing)? share|speaking rate|filler (?:count|words?)|words per minute|interview"
    r" score)\b"
    r"|\bi (?:spoke|talked|was speaking|was talking) for (?:about |only )?\d+ ?(?:percent|per cent|%|words)",
    rf"\b(?:ran|run|put|fed|pasted|uploaded|gave|dropped|typed) (?:\w+ ){0, 3}?(?:{TALK}|chat|answers?|notes?|it"
    rf"|words) (?:\w+ )?(?:through|into|to|in|past) (?:an?|the|my|some) (?:\w+ )?(?:ai|chatgpt|app|tool|program"
    rf"|programme|model|software|bot|assistant|checker|analy[sz]er)\b",
    rf"\b(?:we|i|you) (?:had )?(?:spoke|spoken|talked|said|used)\b[^.?!]{0, 40}\b\d+ (?:minutes|percent|per cent"
    rf"|words|times|seconds|%)[^.?!]{0, 30}\b(?:of which|i (?:took|talked|spoke|used)|were mine|was me|of the"
    rf" time)\b|\b(?:play(?:ed|ing)?|listen(?:ed|ing)?|watch(?:ed|ing)?) (?:\w+ ){0, 3}?(?:back"
    rf"|again)\b(?=[^.?!]*\b(?:{TALK}|answers?|we|you|said|recording|minutes?)\b)|\b(?:my|the) (?:phone|laptop"
    rf"|watch|device) (?:\w+ )?(?:was recording|recorded|saved|kept|captured|heard)\b|\bplay(?:ed|ing)? (?:it|our"
    rf" \w+|the \w+) back\b",
    r"\b(?:going|go|went|gone|reading|looking|listening|checking|searching|scrolling) (?:back )?(?:through|over|to|at"
    r"|in) (?:the|my|our|a) (?:\w+ )?(?:recording|transcript|transcription|audio|video|playback)\b(?! (?:of|from)"
    r" (?!our|the interview|the call))|\b(?:recording|transcript|audio) (?:on|in|from|off) my\b|\bi (?:have|had|kept"
    r"|made|took|saved) (?:a|the) (?:\w+ )?(?:recording|transcript|audio)\b(?=[^.?!]*\b(?:interview|conversation|talk"
    r"|call|meeting|we|you|us)\b)",
)


ITEM = LetterRule(
    id="E13",
    name="recording-mentioned",
    group="E",
    level="error",
    rests_on="lexical",
    title="Never mention a recording, transcript, score or tool.",
    why="Recording makes employers uneasy and may be unlawful (facts 5.1).",
    sources=cite("askamanager-2010", "derived"),
    kinds=("note", "withdrawal", "rejection-reply", "nudge"),
    message="This mentions a recording, a transcript, a score or a tool.",
    next="Leave it out: what you know about the talk, you know because you were there.",
    false_alarms="Product talk when recorders or speech AI are the employer's trade.",
    check=phrases(*FAULTS, *LISTENED),
    finds=(
        Example("[[According to my recording]] of our interview I [[spoke for 62 percent]] of the time."),
        Example("[[I listened back to the recording]] last night."),
        Example("[[My app showed]] that I talked too long."),
        Example("I wrote this [[with the help of ChatGPT]]."),
        Example("[[My notes app timed]] my answers."),
        Example("[[The captions show]] that I never came to it."),
    ),
    passes=(
        Example("I transcribe court hearings and have typed 400 recordings."),
        Example("The AI assistant that we built reads 300 letters a day."),
        Example("At the studio I recorded the band in one take."),
        Example("The transcript of the hearing ran to 90 pages, and I indexed it."),
    ),
)
