"""The reference pages and schemas, made from the code: as files by path, so that they can be written or compared."""

import json

from afterword.app.catalogues import all_catalogues
from afterword.app.contract import CONTRACTS
from afterword.app.explain import page
from afterword.app.json_schema import schema_for


def reference() -> dict[str, str]:
    """Every generated file below docs/generated, by its path there."""
    made: dict[str, str] = {}
    index = ["# Reference", "", "Made from the code by `scripts/docs.py`. Do not edit.", ""]
    for folder, catalogue in all_catalogues().items():
        index += [f"## {catalogue.title} ({len(catalogue)})", ""]
        for item in catalogue.values():
            path = f"{folder}/{item.name}.md"
            made[path] = page(item, folder)
            index.append(f"- [{item.id}]({path}) {item.title}")
        index.append("")
    for command in CONTRACTS:
        made[f"schema/{command}.json"] = json.dumps(schema_for(command), indent=2) + "\n"
    index += ["## JSON schemas", "", *(f"- [{command}](schema/{command}.json)" for command in CONTRACTS), ""]
    made["README.md"] = "\n".join(index)
    return made
