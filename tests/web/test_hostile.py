"""What nobody should send: refused in a sentence, or shown harmlessly; what was there before stays."""

import io
import re
import tracemalloc
import zipfile
from email import message_from_bytes
from email.message import Message
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import quote

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile


def test_300_megabytes_are_refused_before_they_are_read(browser):
    body = b'--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\nshort\r\n--x--\r\n'
    answer = browser.generic(
        "POST", "/begin", body, content_type="multipart/form-data; boundary=x", CONTENT_LENGTH=str(300 * 1024 * 1024)
    )
    assert answer.status_code in {400, 413}
    assert browser.get("/").content.count(b"/i/") == 0


def test_what_is_more_than_it_said_stops_at_the_limit(browser):
    files = [SimpleUploadedFile(f"{n}.txt", bytes(11 * 1024 * 1024)) for n in range(3)]
    answer = browser.post("/begin", {"files": files})
    assert answer.status_code == 413
    assert b"more than the page can take" in answer.content


def test_a_bomb_in_a_word_file_is_a_sentence_and_the_file_is_kept(browser):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", bytes(400_000_000))
    files = [SimpleUploadedFile("transcript.docx", out.getvalue())]
    here = browser.post("/begin", {"files": files}).headers["Location"].removesuffix("feelings")
    page = browser.get(here).content
    assert b'role="alert"' in page or b"Look at what you gave" in page
    assert browser.get(f"{here}set-down/file/transcript.docx").content == out.getvalue()


def test_a_file_of_noise_is_a_sentence(browser):
    files = [SimpleUploadedFile("transcript.pdf", bytes(range(256)) * 50)]
    here = browser.post("/begin", {"files": files}).headers["Location"].removesuffix("feelings")
    assert browser.get(here).status_code == 200
    assert b"Look at what you gave" in browser.get(here).content


def test_a_form_with_far_too_many_fields_is_a_sentence(browser):
    answer = browser.post("/begin", {f"f{n}": "x" for n in range(2000)})
    assert answer.status_code in {400, 413}
    assert b"more than the page can take" in answer.content


BITE = "\"'><script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)>{{7*7}}</textarea></title>"
SPEAKER = "<b onclick=alert(1)>Priya</b>"
LINES = "A\r\nBcc: evil@evil.example\r\n\r\nX-Evil: 1\n\x0b\x85\u2028"


def hostile_case() -> dict[str, bytes]:
    """An interview whose every file bites."""
    toml = (
        f"me = '''Jonas {BITE}'''\nemployer = '''Larkfield {BITE}'''\nrole = '''Analyst {BITE}'''\nfelt = 2\n"
        "date = 2026-03-04T10:00:00+00:00\n"
        f"[[interviewers]]\nname = '''Priya Raman {BITE}'''\nrole = '''Head {BITE}'''\n"
        "email = '''javascript:alert(1)//\"><script>'''\n"
        "[[interviewers]]\nname = 'Sam Osei'\nemail = '''sam@x.example?bcc=evil@evil.example&body=x'''\n"
    )
    turns = [
        (SPEAKER, f"Tell me about a time when you failed {BITE}? And what did you do then?"),
        (f"Jonas {BITE}", f"I worked at Holm {BITE} and cut 40 % of the cost. Then I failed, I mean, um."),
        (SPEAKER, "How do you know that it was you?"),
        (f"Jonas {BITE}", "I do not know, to be honest."),
        ("Sam Osei", "We decide on Friday. What would you like to know?"),
    ]
    said = "\n\n".join(f"00:0{n}:00.000 --> 00:0{n}:50.000\n<v {who}>{text}" for n, (who, text) in enumerate(turns))
    return {
        "case.toml": toml.encode(),
        "transcript.vtt": f"WEBVTT\n\n{said}\n".encode(),
        "resume.md": f"# Jonas {BITE}\n\n- Cut the cost of {BITE} by 40 % at Holm\n".encode(),
        "job.md": f"# Analyst {BITE}\n\nWe look for {BITE}\n".encode(),
        "company.md": f"- {BITE} (https://evil.example/{BITE})\n".encode(),
        "prepared.txt": f"What is {BITE}?\n".encode(),
        "worries.txt": f"I said {BITE} again and again.\nI talked too much.\n".encode(),
        "wish.md": f"I wish I had said {BITE}.\n".encode(),
        "evidence/<img src=x onerror=alert(1)>.md": f"Marisol {BITE} writes: Jonas cut it by 40 %.\n".encode(),
        "letters/priya-raman.txt": f"To: Priya {BITE}\nSubject: {BITE}\n\nDear Priya {BITE},\n\nThanks.\n".encode(),
        "letters/own-one.txt": f"To: {BITE}\nSubject: {BITE}\n\nDear {BITE}\n".encode(),
        "journal.toml": f"thoughts = '''{BITE}'''\ndeed = '''{BITE}'''\nexpected = '''{BITE}'''\n".encode(),
        "memory.toml": f"[worst]\ntext = '''{BITE}'''\n".encode(),
    }


class Markup(HTMLParser):
    """What in a page could act: scripts of its own, handlers, styles, addresses that are no pages of ours."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.acts: list[str] = []
        self.links: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if tag in {"iframe", "object", "embed", "base", "img"} or (tag == "script" and "/static/" not in told["src"]):
            self.acts.append(str((tag, attrs)))
        self.acts += [f"{tag} {name}" for name in told if name.startswith("on") or name in {"style", "srcdoc"}]
        for name in ("href", "src", "action", "formaction", "hx-get", "hx-post", "xlink:href"):
            address = told.get(name, "")
            if not re.match(r"(?:/(?!/)|#|\?|mailto:|$)", address):
                self.acts.append(f"{tag} {name}={address}")
            if name == "href" and address.startswith("/") and not address.startswith("/static/"):
                self.links.append(address.partition("#")[0])


def test_markup_in_every_word_is_shown_on_every_page_and_acts_on_none(browser):
    from afterword.adapters.store import api as store
    from afterword.app.interviews.read_again import read_again
    from afterword.app.interviews.write import start
    from afterword.app.wiring import SystemClock

    key = start(files=hostile_case(), now=SystemClock().now())
    read_again(key=key)
    assert store.reading_of(key).state == "done", store.reading_of(key).saying
    to_see, seen = (
        ["/", f"/search?q={quote('alert')}", f"/search?q={quote(BITE)}", f"/i/{key}/transcript?find=alert"],
        {},
    )
    while to_see:
        address = to_see.pop()
        if address in seen or len(seen) > 300:
            continue
        answer = browser.get(address)
        seen[address] = answer
        assert answer.status_code in {200, 302, 400}, (address, answer.status_code)
        assert not {"X-Evil", "Bcc"} & set(answer.headers)
        if not answer.headers.get("Content-Type", "").startswith("text/html"):
            assert answer.headers.get("Content-Disposition", "attachment").startswith("attachment"), address
            continue
        found = Markup(answer.getvalue().decode())
        assert found.acts == [], address
        to_see += found.links
    assert len(seen) > 40
    shown = [address for address, answer in seen.items() if b"&lt;script&gt;alert(1)" in answer.getvalue()]
    assert len(shown) > 15, "the words themselves stand there, harmless"


def test_a_letter_with_lines_in_its_subject_adds_no_line_to_the_mail(interview, browser):
    here = f"{interview('dana-analyst')}letters/annika-thorsby"
    browser.post(here, {"subject": f"Thanks{LINES}", "body": "Dear Annika,\n\nThank you.\n", "do": "check"})
    mail = message_from_bytes(browser.get(f"{here}/as/eml").content)
    assert not {"bcc", "x-evil"} & {name.lower() for name in mail}
    assert mail["To"].count("@") == 1
    link = re.search(rb'href="(mailto:[^"]*)"', browser.get(here).content)
    assert link
    assert not re.search(rb"[&?](?:amp;)?b?cc=", link[1], re.IGNORECASE)


def test_names_of_files_to_be_saved_stay_names(browser):
    from afterword.app.interviews.write import start
    from afterword.app.wiring import Named, SystemClock

    notes = {"notes.md": b"Priya asked: Why?\nI said: Because.\n", 'evidence/"; filename=evil.exe; x=".md': b"x"}
    named = Named(f'"; filename="evil.exe{LINES}')
    key = start(files=notes, now=SystemClock().now(), named=named)
    for address in (f"/i/{key}/export", f"/i/{key}/set-down/file/{quote(list(notes)[1])}?save=1"):
        answer = browser.get(address)
        assert answer.status_code == 200, address
        head = Message()
        head["Content-Disposition"] = answer.headers["Content-Disposition"]
        assert head.get_content_disposition() == "attachment"
        assert "evil.exe" not in str(head.get_param("filename", "", "content-disposition")).split(".md")[1:]
        assert "\r" not in answer.headers["Content-Disposition"]
        assert "\n" not in answer.headers["Content-Disposition"]


def strict(browser) -> tuple[object, str]:
    """The same browser as a server meets it, with our form's token."""
    from django.test import Client

    checked = Client(enforce_csrf_checks=True, raise_request_exception=False)
    checked.cookies = browser.cookies
    token = re.search(rb'csrfmiddlewaretoken" value="(\w+)"', checked.get("/begin").content)
    assert token
    return checked, token[1].decode()


def big(token: str) -> dict[str, dict[str, object]]:
    """Forms that are more than a page can take."""
    return {
        "a file": {"files": SimpleUploadedFile("a.txt", bytes(40 * 1024 * 1024))},
        "files": {"files": [SimpleUploadedFile(f"{n}.txt", b"x") for n in range(80)]},
        "a field": {"notes": "x" * (13 * 1024 * 1024)},
        "fields": {f"f{n}": "x" for n in range(2000)},
    }


@pytest.mark.parametrize("what", list(big("")))
def test_too_much_is_a_page_with_a_sentence_also_where_the_form_is_checked(browser, what):
    checked, token = strict(browser)
    answer = checked.post("/begin", {"csrfmiddlewaretoken": token, **big(token)[what]})
    assert answer.status_code == 413
    assert b"more than the page can take" in answer.content
    assert b"<main" in answer.content


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("multipart/form-data; boundary=" + "b" * 500, b"x"),
        ("multipart/form-data", b"x"),
        ("multipart/form-data; boundary=x", b'--x\r\nContent-Disposition: form-data; name="notes"\r\n\r\nhalf'),
        ("application/x-www-form-urlencoded; charset=nonsense", b"notes=x"),
        ("application/x-www-form-urlencoded", b"notes=%ff%fe%zz&=&&&"),
        ("text/plain", b"notes"),
        ("application/json", b"{"),
    ],
)
def test_a_form_that_no_browser_sends_is_a_page_with_a_sentence(browser, kind, body):
    checked, token = strict(browser)
    answer = checked.generic("POST", "/begin", body, content_type=kind, headers={"X-CSRFToken": token})
    assert answer.status_code in {302, 400, 403}
    assert answer.status_code == 302 or b"<main" in answer.content


SIGNS = "A\x00B\x01\x07\x1b[31m\x7f\x85\u2028\u202e\ufffe\U0010ffff\r\nX-Evil: 1"


def test_signs_that_no_keyboard_has_break_no_page(interview, browser):
    here = interview("dana-analyst")
    forms = {
        "people": {
            "me": SIGNS, "employer": SIGNS, "role": SIGNS, "day": "2026-13-45", "time": "99:99",
            "person name": [SIGNS, "B"], "person was": ["", ""], "person role": [SIGNS, ""],
            "person email": ["a@b\r\nBcc: x@y", "javascript:alert(1)"],
        },
        "feelings": {"felt": "1\x00", "worries": SIGNS, "expected": SIGNS},
        "think": {"thoughts": SIGNS, "deed": SIGNS},
        "fit": {"decision": SIGNS},
        "set-down": {"notes": SIGNS, "job": SIGNS},
        "set-down/memory/people": {"text": SIGNS},
        "set-down/memory/first": {"asked": SIGNS, "said": SIGNS, "by": SIGNS},
        "set-down/file/prepared.txt": {"text": SIGNS},
        "transcript/1": {"text": SIGNS, "who": SIGNS},
        "letters/annika-thorsby": {"subject": SIGNS, "body": SIGNS, "because-x": SIGNS, "do": SIGNS},
        "letters": {"kind": SIGNS, "to": SIGNS},
    }  # fmt: skip
    for page, values in forms.items():
        answer = browser.post(here + page, values)
        assert answer.status_code in {200, 302, 400}, page
    from afterword.app.interviews.read_again import read_again

    read_again(key=here.split("/")[2])
    for page in ["", *INSIDE]:
        assert browser.get(here + page).status_code in {200, 302}, page


INSIDE = [
    "feelings", "verdicts", "fit", "questions", "answers", "letters", "wait", "next", "transcript",
    "set-down", "set-down/memory/people", "set-down/memory/first", "people", "think", "remove", "export",
]  # fmt: skip


@pytest.mark.parametrize(
    "address",
    [
        "/i/%ff/", "/i/%00/", "/i/..%2f..%2fsecret/", "/i/x/set-down/file/../../secret", "/static/../settings.py",
        "/static/%2e%2e/%2e%2e/settings.py", "/static/afterword/%00.css", "//evil.example/", "/i/" + "a" * 5000 + "/",
        "/search?q=%ff%00%22*()NEAR", "/?page=-1", "/?page=99999999999999999999", "/?page=٣", "/i/x/as/eml",
        "/enter/../secret", "/enter/%2e%2e%2fsecret",
    ],
)  # fmt: skip
def test_an_address_that_leads_nowhere_is_a_page(browser, address):
    answer = browser.get(address)
    assert answer.status_code in {200, 302, 400, 404}
    assert b"SECRET" not in answer.content
    assert answer.headers.get("Location", "/").startswith("/")
    assert not answer.headers.get("Location", "/").startswith("//")


def zipped(members: dict[str, bytes], *, link: str = "", of: int = 0) -> SimpleUploadedFile:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
        if link:
            info = zipfile.ZipInfo(link)
            info.create_system, info.external_attr = 3, 0o120777 << 16
            archive.writestr(info, "/etc/passwd")
        if of:
            archive.writestr("big/notes.md", bytes(of))
    return SimpleUploadedFile("copy.zip", out.getvalue())


GOOD = {"one/notes.md": b"Priya asked: Why?\nI said: Because.\n"}


@pytest.mark.parametrize(
    "name",
    [
        "../../../tmp/evil.md", "/etc/evil.md", "C:\\evil.md", "one/..\\..\\evil.md", "one/\x00evil.md",
        "one/a/b/c/d/e/f/g.md", "one/" + "x" * 400 + ".md", "one/.hidden", "\\\\host\\share\\x.md", "one/a\nb.md",
    ],
)  # fmt: skip
def test_a_zip_whose_names_lead_out_writes_nothing_outside(browser, name, tmp_path):
    before = set(Path("/tmp").glob("evil*"))
    answer = browser.post("/data", {"zip": zipped({**GOOD, name: b"evil"})})
    assert answer.status_code in {200, 302, 400}
    assert set(Path("/tmp").glob("evil*")) == before
    from afterword.adapters.store import api as store

    names = {file.name for each in store.listed() for file in store.held(each.key)}
    assert all(".." not in each and not each.startswith(("/", ".")) and "\\" not in each for each in names)
    assert all(each.isprintable() for each in names)


def test_a_link_in_a_zip_is_no_link_here(browser):
    browser.post("/data", {"zip": zipped(GOOD, link="one/resume.md")})
    from afterword.adapters.store import api as store

    contents = [content for each in store.listed() for content in store.files_of(each.key).values()]
    assert not any(b"root:" in content for content in contents), "what the link names is not read"


@pytest.mark.parametrize("lie", [False, True], ids=["says so", "lies about it"])
def test_a_bomb_of_a_zip_is_a_sentence_and_nothing_is_kept(browser, lie):
    bomb = zipped(GOOD, of=1_000_000_000).read()
    if lie:  # the size in the list of contents
        bomb = bomb.replace((1_000_000_000).to_bytes(4, "little"), (100).to_bytes(4, "little"))
    tracemalloc.start()
    answer = browser.post("/data", {"zip": SimpleUploadedFile("copy.zip", bomb)})
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert answer.status_code == 400
    assert b'role="alert"' in answer.content
    assert most < 300_000_000
    assert b"/i/" not in browser.get("/").content


def test_noise_for_a_zip_is_a_sentence(browser):
    for noise in (b"", b"PK\x03\x04" + bytes(100), bytes(range(256)) * 99):
        answer = browser.post("/data", {"zip": SimpleUploadedFile("copy.zip", noise)})
        assert answer.status_code in {200, 400}
        assert b"Traceback" not in answer.content


@pytest.fixture
def full_disk(data):
    """A database that cannot grow; it can again afterwards."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("PRAGMA page_count")
        cursor.execute(f"PRAGMA max_page_count={cursor.fetchone()[0]}")
        yield
        cursor.execute("PRAGMA max_page_count=4294967294")


def test_a_full_disk_is_a_sentence_and_nothing_is_half_kept(browser, full_disk):
    answer = browser.post("/begin", {"notes": "Priya asked: Why?\n" * 20_000})
    assert answer.status_code == 507
    assert b"The disk of this machine is full" in answer.content
    from afterword.adapters.store import api as store

    assert store.count() == 0
