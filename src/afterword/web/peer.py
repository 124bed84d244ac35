"""Whose program is at the other end of a connection, where the system says so.

A browser shows its cookies for this machine to every program that answers on one of its ports, and a link stands in
the list of processes while a browser is being opened with it: neither alone may let another user of the machine in.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final
from weakref import WeakSet

_TABLES: Final = (Path("/proc/net/tcp"), Path("/proc/net/tcp6"))  # a program may speak the older protocol by the newer
_OWN: Final[WeakSet[object]] = WeakSet()
"""Connections that were looked up once: to whom one belongs does not change."""


def of_another_user(told: Mapping[str, Any]) -> bool:
    """Whether the program that asks belongs to another user of this machine; not when nobody knows.

    `told` is what the server says of a request: the two ports, and by a method of its own the connection.
    """
    line = getattr(told.get("waitress.client_disconnected"), "__self__", None)
    if line in _OWN:
        return False
    another = _another(str(told.get("REMOTE_PORT", "")), str(told.get("SERVER_PORT", "")))
    if line is not None and not another:
        _OWN.add(line)
    return another


def _another(theirs: str, ours: str) -> bool:
    if not (theirs.isdecimal() and ours.isdecimal()):
        return False
    ends = f":{int(theirs):04X}", f":{int(ours):04X}"
    for table in _TABLES:
        try:
            rows = table.read_text("ascii").splitlines()[1:]
        except OSError:
            return False
        for row in rows:
            parts = row.split()
            if parts[1].endswith(ends[0]) and parts[2].endswith(ends[1]):
                return int(parts[7]) not in {os.getuid(), 0}
    return False
