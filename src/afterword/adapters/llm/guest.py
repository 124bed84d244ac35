"""The port for a language model, by pydantic-ai: one request, one answer, nothing added and nothing followed."""

from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

from afterword.adapters.llm.server import KEY, Server
from afterword.kernel.errors import AfterwordError
from afterword.letters.guests.port import Message

if TYPE_CHECKING:
    from httpx2 import Request
    from pydantic_ai.messages import ModelMessage
    from pydantic_ai.models import Model
    from pydantic_ai.settings import ModelSettings

_SECONDS: Final = 300.0
"""For one answer: a small model on an old machine writes a letter in two or three minutes (a reading)."""
_TOKENS: Final = 4_000
_HEADERS: Final = frozenset("host accept accept-encoding connection content-length content-type authorization".split())


class NoAnswer(AfterwordError):  # noqa: N818 - reads as the sentence it is
    """The model gave no answer."""


def missing() -> str:
    """What is missing to ask a model, as a sentence; empty when nothing is."""
    if find_spec("pydantic_ai") and find_spec("openai"):
        return ""
    return "pydantic-ai is not installed; `pip install 'afterword[llm]'` adds it."


class Guest:
    """A model on a server. `model` takes its place in tests."""

    def __init__(self, server: Server, model: "Model | None" = None) -> None:
        if lacking := missing():
            raise AfterwordError(lacking)
        self._server, self._model = server, model

    def answer(self, messages: tuple[Message, ...]) -> str:
        """What the model writes next. Raises NoAnswer, one sentence with the next step, when nothing comes."""
        import asyncio

        from pydantic_ai import exceptions

        url = self._server.url
        try:
            return asyncio.run(self._answer(messages))
        except exceptions.ModelHTTPError as error:
            raise _refused(error.status_code, self._server) from None
        except (exceptions.ModelRequestTimeout, exceptions.ModelTimeoutError, TimeoutError):
            raise NoAnswer(
                f"The model did not answer within {_SECONDS:.0f} seconds.", where=url, next="Try a smaller one."
            ) from None
        except exceptions.ModelAPIError as error:
            if isinstance(status := getattr(error.__cause__, "status_code", None), int):
                raise _refused(status, self._server) from None
            raise NoAnswer(
                "No server answers there.", where=url, next="Start it (`ollama serve`), or check the address."
            ) from None
        except exceptions.AgentRunError:
            raise NoAnswer(
                "What came back is no answer of a model.", where=url, next="Check that the address ends as the server "
                "wants it, most often in /v1.",
            ) from None  # fmt: skip

    async def _answer(self, messages: tuple[Message, ...]) -> str:
        from pydantic_ai.settings import ModelSettings

        settings = ModelSettings(request_timeout=_SECONDS, timeout=_SECONDS, max_tokens=_TOKENS, max_retries=0)
        if self._model is not None:
            return await _written(self._model, messages, settings)
        from openai import AsyncOpenAI, DefaultAsyncHttpxClient
        from pydantic_ai.models.openai import OpenAIChatModel
        from pydantic_ai.providers.openai_compatible import OpenAICompatibleProvider

        # No proxy and no redirect: the text goes where the person was told that it goes, and nowhere else.
        hooks = {"request": [_with_few_headers]}
        async with DefaultAsyncHttpxClient(trust_env=False, follow_redirects=False, event_hooks=hooks) as line:
            client = AsyncOpenAI(base_url=self._server.url, api_key=self._server.key or "none", http_client=line)
            provider = OpenAICompatibleProvider("named", openai_client=client)
            return await _written(OpenAIChatModel(self._server.model, provider=provider), messages, settings)


async def _with_few_headers(request: "Request") -> None:
    """The client would tell of this machine, and of accounts elsewhere that the environment holds."""
    for name in request.headers.keys() - _HEADERS:
        del request.headers[name]


async def _written(model: "Model", messages: tuple[Message, ...], settings: "ModelSettings") -> str:
    from pydantic_ai.direct import model_request
    from pydantic_ai.messages import TextPart

    answer = await model_request(model, _talk(messages), model_settings=settings)
    return "".join(part.content for part in answer.parts if isinstance(part, TextPart))


def _talk(messages: tuple[Message, ...]) -> "list[ModelMessage]":
    from pydantic_ai.messages import ModelRequest, ModelResponse, SystemPromptPart, TextPart, UserPromptPart

    talk: list[ModelMessage] = []
    for message in messages:
        if message.role == "assistant":
            talk.append(ModelResponse(parts=[TextPart(message.text)]))
        elif message.role == "system":
            talk.append(ModelRequest(parts=[SystemPromptPart(message.text)]))
        else:
            talk.append(ModelRequest(parts=[UserPromptPart(message.text)]))
    return talk


def _refused(status: int, server: Server) -> NoAnswer:
    """A sentence for what the server said by its number; its own words may be anything and are not shown."""
    what, after = f"The server refused the request (status {status}).", "Its own log says why."
    if 300 <= status < 400:
        what, after = "The server sends us on to another address, and we do not follow.", "Name the right one yourself."
    elif status in {401, 403}:
        what, after = "The server wants a key, or another one.", f"Set {KEY}."
    elif status == 404:
        what, after = (
            f"There is no model “{server.model}” there.",
            "`ollama list` shows which are; the address ends in /v1.",
        )
    elif status == 429:
        what, after = "The server has too much to do, or your quota is used up.", "Try again later."
    elif status >= 500:
        what, after = f"The server failed (status {status}).", "Try again; a smaller model may fit its memory."
    return NoAnswer(what, where=server.url, next=after)
