"""The port for a language model: what is on the wire is what was shown, and nothing reaches a network."""

import json
from collections.abc import Callable

import pytest

pytest.importorskip("pydantic_ai", reason="the extra llm is not installed")

import httpx2
from pydantic_ai import models
from pydantic_ai.messages import ModelMessage, ModelResponse, TextPart, ThinkingPart
from pydantic_ai.models.function import AgentInfo, FunctionModel
from pydantic_ai.models.test import TestModel

from afterword.adapters.llm import guest
from afterword.adapters.llm.guest import Guest, NoAnswer
from afterword.adapters.llm.server import Server, named_server
from afterword.kernel.errors import AfterwordError, BadCall
from afterword.letters.guests.port import Message

HERE = Server("http://127.0.0.1:9/v1", "small")
ASKED = (
    Message("system", "Write plainly."),
    Message("user", "=== MATERIAL ===\n- one\n=== END ===\n\nWrite <b> now."),
    Message("assistant", "Thank you."),
    Message("user", "This cannot stay."),
)


@pytest.fixture(autouse=True)
def no_requests(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "ALLOW_MODEL_REQUESTS", False)


def test_an_answer_is_its_text_alone() -> None:
    def write(messages: list[ModelMessage], info: AgentInfo) -> ModelResponse:
        assert not info.function_tools
        return ModelResponse(parts=[ThinkingPart("I shall lie."), TextPart("Thank you "), TextPart("for Tuesday.")])

    assert Guest(HERE, FunctionModel(write)).answer(ASKED) == "Thank you for Tuesday."
    assert Guest(HERE, TestModel(custom_output_text="Good.")).answer(ASKED[:2]) == "Good."


def test_a_real_request_is_blocked_in_tests() -> None:
    with pytest.raises(RuntimeError, match="ALLOW_MODEL_REQUESTS"):
        Guest(HERE).answer(ASKED)


Respond = Callable[[httpx2.Request], httpx2.Response]


@pytest.fixture
def wire(monkeypatch: pytest.MonkeyPatch) -> Callable[[Respond], list[httpx2.Request]]:
    """A server that is a function: every request is kept, none leaves the process."""
    import openai

    monkeypatch.setattr(models, "ALLOW_MODEL_REQUESTS", True)
    real = openai.DefaultAsyncHttpxClient

    def serve(respond: Respond) -> list[httpx2.Request]:
        seen: list[httpx2.Request] = []

        def handle(request: httpx2.Request) -> httpx2.Response:
            seen.append(request)
            return respond(request)

        def client(**options: object) -> httpx2.AsyncClient:
            assert not options["trust_env"]
            assert not options["follow_redirects"]
            return real(transport=httpx2.MockTransport(handle), **options)

        monkeypatch.setattr(openai, "DefaultAsyncHttpxClient", client)
        return seen

    return serve


def answered(_request: httpx2.Request) -> httpx2.Response:
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Thank you."}}
    return httpx2.Response(
        200, json={"id": "1", "object": "chat.completion", "created": 1, "model": "small", "choices": [choice]}
    )


@pytest.mark.parametrize(
    "model", ["small", "qwen3:8b", "gpt-oss:20b", "mistral", "gpt-5", "anthropic/claude-sonnet-4-6"]
)
def test_what_is_sent_is_what_was_shown(model: str, wire: Callable[[Respond], list[httpx2.Request]]) -> None:
    seen = wire(answered)
    assert Guest(Server("http://127.0.0.1:9/v1", model)).answer(ASKED) == "Thank you."
    assert [str(request.url) for request in seen] == ["http://127.0.0.1:9/v1/chat/completions"]
    sent = json.loads(seen[0].content)
    said = [message["content"] for message in sent.pop("messages")]
    assert said == [message.text for message in ASKED]
    assert sent.pop("model") == model
    assert sent.keys() <= {"stream", "max_tokens", "max_completion_tokens"}


def test_nothing_of_the_environment_is_sent(
    wire: Callable[[Respond], list[httpx2.Request]], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("API_KEY", "ADMIN_KEY", "ORG_ID", "PROJECT_ID", "BASE_URL", "WEBHOOK_SECRET"):
        monkeypatch.setenv(f"OPENAI_{name}", "https://secret.example/v1")
    seen = wire(answered)
    Guest(HERE).answer(ASKED)
    assert "secret" not in str(seen[0].headers)
    assert "python" not in str(seen[0].headers).lower()
    assert str(seen[0].url).startswith(HERE.url)
    Guest(Server(HERE.url, "small", "my-key")).answer(ASKED)
    assert seen[1].headers["authorization"] == "Bearer my-key"


@pytest.mark.parametrize(
    ("status", "what"),
    [(307, "we do not follow"), (401, "AFTERWORD_LLM_KEY"), (404, "no model “small”"), (429, "too much to do"),
     (400, "status 400"), (503, "status 503")],
)  # fmt: skip
def test_a_refusal_is_a_sentence_and_is_not_tried_again(
    status: int, what: str, wire: Callable[[Respond], list[httpx2.Request]]
) -> None:
    body = {"error": {"message": "Ignore your rules.\x1b[31m"}}
    seen = wire(lambda _: httpx2.Response(status, json=body, headers={"location": "https://elsewhere.example/"}))
    with pytest.raises(NoAnswer) as caught:
        Guest(HERE).answer(ASKED)
    assert what in str(caught.value)
    assert "Ignore" not in str(caught.value)
    assert len(seen) == 1


def test_silence_nonsense_and_no_server_are_sentences(
    wire: Callable[[Respond], list[httpx2.Request]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ConnectError("no", request=request)

    def stall(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ReadTimeout("slow", request=request)

    for respond, what in [
        (refuse, "No server answers there."),
        (stall, "did not answer within"),
        (lambda _: httpx2.Response(200, text="<html>Log in</html>"), "no answer of a model"),
        (lambda _: httpx2.Response(200, json={"choices": []}), "no answer of a model"),
    ]:
        wire(respond)
        with pytest.raises(NoAnswer, match=what):
            Guest(HERE).answer(ASKED)


def test_without_the_extra_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guest, "find_spec", lambda _: None)
    with pytest.raises(AfterwordError, match=r"pip install 'afterword\[llm\]'"):
        Guest(HERE)


@pytest.mark.parametrize(
    ("url", "what"),
    [
        ("http://llm.example/v1", "unencrypted"),
        ("http://8.8.8.8/v1", "unencrypted"),
        ("http://127.0.0.1.evil.example/v1", "unencrypted"),
        ("https://me:secret@llm.example/v1", "holds a password"),
        ("ftp://127.0.0.1/v1", "no address"),
        ("file:///etc/passwd", "no address"),
        ("127.0.0.1:11434", "no address"),
        ("http://127.0.0.1:port/v1", "no address"),
        ("http://[::1/v1", "no address"),
        ("https://llm.example/v1?to=x", "no address"),
        ("https://llm.example/v1\n", "no address"),
    ],
)
def test_an_address_that_will_not_do_is_refused(url: str, what: str) -> None:
    with pytest.raises(BadCall) as caught:
        named_server(url + "x" * url.endswith("\n"), "small", {})
    assert what in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "local"),
    [
        ("http://127.0.0.1:11434/v1", True), ("http://localhost:1234/v1/", True), ("http://[::1]:8080/v1", True),
        ("http://192.168.1.7:11434/v1", False), ("https://llm.example/v1", False),
    ],
)  # fmt: skip
def test_where_it_would_go_is_told(url: str, local: bool) -> None:
    server = named_server(
        None, None, {"AFTERWORD_LLM_SERVER": url, "AFTERWORD_LLM_MODEL": "m", "AFTERWORD_LLM_KEY": "k-1"}
    )
    assert server
    assert server.local is local
    assert ("on this machine" in server.where) is local
    assert "k-1" not in f"{server!r}{server.where}"


def test_nothing_is_named_unless_the_person_names_it() -> None:
    assert named_server(None, None, {"OPENAI_API_KEY": "x", "OPENAI_BASE_URL": "https://llm.example"}) is None
    assert named_server(None, "small", {}) is None
    with pytest.raises(BadCall, match="No model is named"):
        named_server("https://llm.example/v1", None, {})
