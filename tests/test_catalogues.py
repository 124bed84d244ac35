"""What holds for every catalogue and every item, whatever it is about."""

import re

import pytest

from afterword.app.catalogues import all_catalogues, items
from afterword.app.explain import explain
from afterword.kernel.errors import BadCall
from afterword.kernel.items import Example, Item
from afterword.kernel.sources import Source, cite

ALL = list(items())


@pytest.mark.parametrize(("folder", "item"), ALL, ids=lambda value: getattr(value, "id", value))
def test_an_item_tells_what_it_is_and_why(folder: str, item: Item) -> None:
    assert re.fullmatch(r"[a-z0-9]+([-_][a-z0-9]+)*", item.name)
    assert not item.title[0].islower()
    assert len(item.why.split()) >= 4
    assert item.sources
    assert item.finds
    assert item.passes


@pytest.mark.parametrize(("folder", "item"), ALL, ids=lambda value: getattr(value, "id", value))
def test_every_item_has_its_page(folder: str, item: Item) -> None:
    page = explain(key=item.id)
    assert item.title in page
    assert all(str(source) in page for source in item.sources)


def test_every_folder_of_the_design_has_a_catalogue() -> None:
    assert set(all_catalogues()) >= {
        "transcripts/formats", "documents/formats", "debrief/questions", "debrief/measures", "debrief/gaps",
        "debrief/worries", "debrief/fit", "evidence/checks", "letters/kinds", "letters/rules", "letters/outputs",
        "followup/steps",
    }  # fmt: skip


def test_a_code_means_one_thing_only() -> None:
    """A1 or W05 is one item; plain names ("nudge") may be both a kind of letter and a step."""
    codes = [item.id for _, item in ALL if re.fullmatch(r"[A-Z]+\d+", item.id)]
    assert len(codes) == len(set(codes))


def test_explain_says_what_it_does_not_know_and_what_is_near() -> None:
    with pytest.raises(BadCall, match="send"):
        explain(key="sen")


@pytest.mark.parametrize("field", ["sources", "finds", "passes", "why"])
def test_an_item_without_source_or_examples_is_refused(field: str) -> None:
    told = {
        "id": "X1", "name": "x", "title": "X", "why": "Because it is so.", "sources": cite("derived"),
        "finds": (Example("a"),), "passes": (Example("b"),),
    }  # fmt: skip
    with pytest.raises(ValueError, match=field):
        Item(**{**told, field: type(told[field])()})


def test_a_source_without_a_title_is_refused() -> None:
    with pytest.raises(ValueError, match="title"):
        Source("???")
