"""Words of thanks."""

from typing import Final

THANKS: Final = (
    r"\bthank(?:s|ful| you)?\b(?! to\b)|\bgrateful\b|\bgratitude\b|\bappreciat\w+|\bmuch obliged\b"
    r"|\b(?:kind|good|generous) of you\b|\bcheers for\b|\bgo raibh maith\b"
)
"""Thanks in any form."""

THANKING: Final = (
    r"\bthank you\b(?!-)|\bthanks\b(?! to\b)|\bthankful\b|(?<!\bbe\s)\bgrateful\b(?! (?:if|for (?:any|a|the|that) "
    r"(?:news|call|reply|answer|word|chance)))|\bmy gratitude\b|\bi (?:really |very much |do |truly |so )*appreciate\b"
)
"""Thanks said outright to the reader: no request (\"I would be grateful for\") and no cause (\"thanks to\")."""

GUSHING: Final = (
    r"\b(?:eternally|incredibly|unbelievably|infinitely|immensely|enormously|extremely|profoundly|forever"
    r"|deeply and truly|so very|beyond) "
    r"(?:grateful|thankful|honou?red|appreciative)\b|\bthank you,? (?:and )?(?:again,? )?thank you\b"
    r"|\bthanks,? thanks\b"
    r"|\b(?:can\s?not|can't|could not|couldn't) thank you enough\b|\bthank you (?:so, so|so so|a (?:million"
    r"|thousand)|from the bottom)\b"
    r"|\ba (?:million|thousand) thanks\b|\bfrom the bottom of my heart\b|\bwords (?:can\s?not|can't"
    r"|fail to) (?:express|say|describe)\b"
    r"|\bthank(?:s| you)[^.!?\n]{0,80}!{2,}"
    r"|\b(?:the )?(?:most|best) (?:\w+ )?(?:interview|conversation|hour|meeting|afternoon|morning"
    r"|experience) (?:of my life|i have ever|i've ever|ever)\b"
)
"""Thanks that gush."""
