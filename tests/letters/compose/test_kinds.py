"""Every kind of letter shows itself by its own examples."""

import pytest

from afterword.letters.kind import KINDS


@pytest.mark.parametrize("key", list(KINDS))
def test_examples(key: str) -> None:
    kind = KINDS[key]
    assert all(kind.shows(example.plain) for example in kind.finds)
    assert not any(kind.shows(example.plain) for example in kind.passes)
    assert 0 < kind.words[0] < kind.words[1]
