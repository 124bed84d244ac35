"""Which server a draft would be asked of: named on the call or in the environment, never anything else."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from afterword.kernel.errors import BadCall

SERVER, MODEL, KEY = "AFTERWORD_LLM_SERVER", "AFTERWORD_LLM_MODEL", "AFTERWORD_LLM_KEY"
_HOW: Final = (
    "A model on your own machine is http://127.0.0.1:11434/v1 (Ollama) or http://127.0.0.1:1234/v1 (LM Studio)."
)


@dataclass(frozen=True, slots=True)
class Server:
    """A server with an OpenAI-compatible interface and the model to ask there. `key` opens it, where it needs one."""

    url: str
    model: str
    key: str = ""

    @property
    def local(self) -> bool:
        """Whether it runs on this machine."""
        return _is_here(_host(self.url))

    @property
    def where(self) -> str:
        """Where a text would go, as a clause."""
        return f"{self.model} at {self.url}, " + ("on this machine" if self.local else "another machine")

    def __repr__(self) -> str:  # the key must not get into a log or a traceback
        return f"Server({self.url!r}, {self.model!r})"


def named_server(url: str | None, model: str | None, environment: Mapping[str, str] = os.environ) -> Server | None:
    """The server that was named, None when none was. Raises BadCall for an address that cannot or must not be used."""
    url, model = url or environment.get(SERVER, ""), model or environment.get(MODEL, "")
    if not url.strip():
        return None
    if not model.strip():
        raise BadCall(
            "No model is named.", next=f"Add --model NAME, or set {MODEL}: `ollama list` shows what is there."
        )
    return Server(_checked(url.strip()), model.strip(), environment.get(KEY, ""))


def _checked(url: str) -> str:
    from urllib.parse import urlsplit  # here, because every command imports this file and hardly one needs it

    try:
        parts = urlsplit(url)
        usable = parts.scheme in {"http", "https"} and parts.hostname and (parts.port or 1)
    except ValueError:
        usable = False
    if not usable or parts.query or parts.fragment or any(sign.isspace() or not sign.isprintable() for sign in url):
        raise BadCall("This is no address of a server.", where=url, next=_HOW)
    if parts.username is not None or parts.password is not None:
        raise BadCall("The address holds a password.", next=f"Leave it out of the address; a key goes into {KEY}.")
    if parts.scheme == "http" and not _is_near(_host(url)):
        raise BadCall(
            "Your interview would cross the network unencrypted.", where=url, next="Name an address with https://."
        )
    return url.rstrip("/")


def _host(url: str) -> str:
    from urllib.parse import urlsplit

    return urlsplit(url).hostname or ""


def _is_here(host: str) -> bool:
    return host == "localhost" or _is(host, "is_loopback")


def _is_near(host: str) -> bool:
    """On this machine or, by a private number, in the same house."""
    return _is_here(host) or _is(host, "is_private")


def _is(host: str, kind: Literal["is_loopback", "is_private"]) -> bool:
    from ipaddress import ip_address

    try:
        return bool(getattr(ip_address(host), kind))
    except ValueError:
        return False
