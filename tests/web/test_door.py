"""Who comes in: the person with the link, once; nobody else."""

import re
from pathlib import Path

import pytest
from django.test import Client

from afterword.web.place import new_link, prepare


def test_without_the_link_the_door_is_closed(stranger):
    for address in ("/", "/begin", "/i/abc/"):
        answer = stranger.get(address)
        assert answer.status_code == 403
        assert b"afterword serve" in answer.content


def test_the_link_opens_once(data: Path, stranger):
    link = f"/enter/{new_link(data)}"
    assert stranger.get(link).status_code == 302
    assert stranger.get("/").status_code == 200
    assert Client().get(link).status_code == 403


@pytest.mark.parametrize("word", ["", "x", "../secret", "..%2Fsecret", "a" * 5000, "\x00"])
def test_no_word_that_was_not_given_opens(stranger, word):
    stranger.get(f"/enter/{word}")
    assert stranger.get("/").status_code == 403


def test_a_foreign_name_for_this_machine_is_refused(browser):
    assert browser.get("/", headers={"host": "evil.example"}).status_code == 400


def test_another_page_cannot_send_anything(browser):
    checked = Client(enforce_csrf_checks=True)
    checked.cookies = browser.cookies
    assert checked.post("/begin", {"text": "x"}).status_code == 403
    assert browser.get("/", headers={"sec-fetch-site": "cross-site"}).status_code == 403


def test_a_page_asks_for_nothing_from_outside(browser):
    answer = browser.get("/")
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert b"//" not in answer.content.replace(b"http://www.w3.org", b"")
    assert answer.headers["Cache-Control"] == "no-store"


def test_style_and_script_are_kept_until_they_change(browser):
    found = re.findall(rb'(?:href|src)="(/static/[^"]+)"', browser.get("/").content)
    assert len(found) >= 4
    for address in found:
        answer = browser.get(address.decode())
        assert b"?v=" in address
        assert answer.status_code == 200, address
        assert "max-age=31536000" in answer.headers["Cache-Control"]


def test_the_folder_is_closed_to_others(tmp_path: Path):
    prepare(tmp_path / "own")
    assert (tmp_path / "own").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "own" / "secret").stat().st_mode & 0o777 == 0o600
