"""The invented interview in which examples with `world=yes` run."""

import pytest

from afterword.evidence.model import World


@pytest.fixture(scope="session")
def larkfield() -> World:
    """Jonas Weber's interview at Larkfield Water, read from corpus/cases/larkfield-analyst."""
    world = pytest.importorskip("tests_world", reason="the Larkfield case is not there yet")
    return world.larkfield()  # type: ignore[no-any-return]


@pytest.fixture(scope="session")
def judge() -> object:
    """The fact check."""
    return pytest.importorskip("afterword.evidence.factcheck").check_text
