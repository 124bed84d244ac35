"""Every kind of letter shows itself by its own examples."""

import pytest

from afterword.kernel.items import Example
from afterword.language.words import count_words
from afterword.letters.checker import RULES
from afterword.letters.kind import KINDS, Kind
from afterword.letters.kind_guess import shown
from afterword.letters.seen import Seen


def seen(text: str) -> Kind:
    return shown(Seen("", "", text, count_words(text)))


@pytest.mark.parametrize("key", list(KINDS))
def test_examples(key: str) -> None:
    kind = KINDS[key]
    assert [seen(example.plain).id for example in kind.finds] == [key] * len(kind.finds)
    assert key not in {seen(example.plain).id for example in kind.passes}
    assert 0 < kind.words[0] < kind.words[1]


@pytest.mark.parametrize("key", list(KINDS))
def test_a_rule_that_is_off_would_hold_otherwise(key: str) -> None:
    kind = KINDS[key]
    assert all(kind.rules_of in RULES[rule].kinds for rule in kind.off)
    assert isinstance(kind.finds[0], Example)
