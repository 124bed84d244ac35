"""The two lock files say the same: what the product needs is a part of what its tests need."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def pins(name: str) -> dict[str, str]:
    """Each package's line with all its hashes, by its name and the machines that it is for."""
    text = re.sub(r"^ *#.*\n", "", (ROOT / name).read_text("utf-8"), flags=re.MULTILINE)
    whole = re.split(r"\n(?=\S)", text.strip())
    return {re.sub(r"[\s\\]+", " ", each.split("--hash")[0]).strip(): each for each in whole}


def test_what_the_product_needs_is_pinned_alike_for_its_tests():
    product, everything = pins("requirements.lock"), pins("requirements-dev.lock")
    assert len(product) < len(everything) / 2
    assert {name: everything.get(name) for name in product} == product


def test_all_that_the_product_asks_for_is_there():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    asked = [*project["dependencies"], *extras["card"], *extras["spelling"]]
    there = {name.partition("==")[0] for name in pins("requirements.lock")}
    assert {re.split(r"[<>=\[]", name)[0].lower() for name in asked} <= there
