"""The doctor says which servers are named and what would leave because of it."""

import pytest

from afterword.app.doctor import doctor


@pytest.fixture(autouse=True)
def nothing_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LLM_SERVER", "LLM_MODEL", "SMTP_SERVER", "IMAP_SERVER", "MAIL_USER"):
        monkeypatch.delenv(f"AFTERWORD_{name}", raising=False)


def test_without_a_server_nothing_leaves() -> None:
    texts = [check.text for check in doctor()]
    assert texts[-1] == "What would leave this machine: nothing. No setting here opens a connection."
    assert "Sending by mail: off, no server is named." in texts


def test_a_mail_server_is_named_with_what_would_go_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_SMTP_SERVER", "smtp.post.example:587")
    monkeypatch.setenv("AFTERWORD_MAIL_USER", "jo@post.example")
    monkeypatch.setenv("AFTERWORD_MAIL_PASSWORD", "hush")
    texts = [check.text for check in doctor()]
    assert "Sending by mail: smtp.post.example, port 587, encrypted, as jo@post.example." in texts
    assert "`afterword send --via smtp`" in texts[-1]
    assert not any("hush" in text for text in texts)


def test_half_a_server_is_to_be_mended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_IMAP_SERVER", "imap.post.example")
    (found,) = [check for check in doctor() if not check.well]
    assert "AFTERWORD_MAIL_USER" in found.text
