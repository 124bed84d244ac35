"""JSON Schema (2020-12) out of the contract's types, so that the two cannot differ."""

import types
from typing import Any, Literal, NotRequired, Union, get_args, get_origin, get_type_hints, is_typeddict

from afterword.app.contract import CONTRACTS, schema_name

_PLAIN: dict[object, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    object: {},
}


def schema_for(command: str) -> dict[str, Any]:
    """The schema of what `afterword COMMAND --json` prints."""
    parts: dict[str, Any] = {}
    top = _node(CONTRACTS[command], parts)
    parts[CONTRACTS[command].__name__]["properties"]["schema"] = {"const": schema_name(command)}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": schema_name(command),
        **top,
        "$defs": dict(sorted(parts.items())),
    }


def _node(kind: Any, parts: dict[str, Any]) -> dict[str, Any]:
    if is_typeddict(kind):
        if kind.__name__ not in parts:
            parts[kind.__name__] = {}  # entered first: types may hold themselves
            hints = get_type_hints(kind, include_extras=True)
            parts[kind.__name__] = {
                "type": "object",
                "description": (kind.__doc__ or "").strip(),
                "properties": {name: _node(hint, parts) for name, hint in hints.items()},
                "required": sorted(kind.__required_keys__),
                "additionalProperties": False,
            }
        return {"$ref": f"#/$defs/{kind.__name__}"}
    origin = get_origin(kind)
    if origin is NotRequired:
        return _node(get_args(kind)[0], parts)
    if origin is Literal:
        return {"enum": list(get_args(kind))}
    if origin is list:
        return {"type": "array", "items": _node(get_args(kind)[0], parts)}
    if origin is dict:
        return {"type": "object"}
    if origin in (Union, types.UnionType):
        return {"anyOf": [_node(arg, parts) for arg in get_args(kind)]}
    return dict(_PLAIN[kind])
