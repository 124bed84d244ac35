"""Out, in, away, and found again."""

import io
import os
import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from html import escape
from threading import Event, Thread

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st


def folder_of(case):
    from conftest import CASES

    root = CASES / case
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def unzipped(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(**files: bytes) -> SimpleUploadedFile:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return SimpleUploadedFile("all.zip", out.getvalue())


def test_the_way_round_loses_nothing(interview, browser):
    here = interview("dana-analyst")
    saved = browser.get(f"{here}export").getvalue()
    assert unzipped(saved) == folder_of("dana-analyst")
    browser.post(f"{here}remove")
    browser.post("/data", {"zip": SimpleUploadedFile("x.zip", saved)})
    from afterword.adapters.store import api as store

    (again,) = store.listed()
    assert browser.get(f"/i/{again.key}/export").getvalue() == saved


def test_everything_out_and_back(interview, browser):
    interview("dana-analyst")
    interview("hallam-driver")
    saved = browser.get("/data/all.zip").getvalue()
    assert browser.post("/data", {"do": "forget", "sure": "delete all"}).status_code == 302
    assert b"It is over" in browser.get("/").content
    page = browser.post("/data", {"zip": SimpleUploadedFile("x.zip", saved)})
    assert b"2 interviews brought in" in page.content


def test_nothing_is_deleted_by_mistake(interview, browser):
    interview("hallam-driver")
    assert b"Nothing was deleted" in browser.post("/data", {"do": "forget", "sure": "yes"}).content
    assert b"1 interview," in browser.get("/data").content


def raw(data) -> bytes:
    """All bytes of all files in the data folder."""
    return b"".join(path.read_bytes() for path in data.rglob("*") if path.is_file())


def test_deleted_is_gone_from_the_disk(interview, browser, data):
    here = interview("hallam-driver")
    words = b"the dairy at Holme"
    files = [path for path in data.iterdir() if path.name.startswith("afterword.db")]
    assert any(words in path.read_bytes() for path in files)
    browser.post(f"{here}remove")
    assert not any(words in path.read_bytes() for path in files if path.exists())


@pytest.mark.parametrize(
    ("file", "says"),
    [
        (SimpleUploadedFile("x.zip", b"no zip"), b"no zip file"),
        (zipped(), b"nothing to read"),
        (zipped(**{"a/.hidden": b"x"}), b"nothing to read"),
        (zipped(**{f"{n}/transcript.txt": bytes(40_000_000) for n in range(6)}), b"far more"),
    ],
    ids=["no zip", "empty", "a way out", "a bomb"],
)
def test_a_hostile_zip_is_refused_in_a_sentence(browser, file, says):
    answer = browser.post("/data", {"zip": file})
    assert answer.status_code == 400
    assert says in answer.content


def test_markup_stays_text(browser):
    hostile = (
        "<script>alert(1)</script>: Tell me about <img src=x onerror=alert(1)> a time you failed?\n<b>Me</b>: I did."
    )
    here = browser.post("/begin", {"transcript": hostile, "worries": "<script>w</script>"}).headers["Location"]
    here = here.removesuffix("feelings")
    for page in ("", "transcript", "verdicts", "questions", "people", "feelings", "set-down"):
        content = browser.get(here + page).content
        assert b"<script>alert" not in content
        assert b"<img" not in content
        assert b"<script>w" not in content
    assert b"<script>alert" not in browser.get("/search?q=failed").content


@pytest.mark.parametrize(
    "name",
    ["a/b/../../../x.txt", "/etc/notes.txt", "c:\\y\\notes.txt", "a/\u202etxt.notes", "a/\x07.txt", "a/" + "x" * 300],
)
def test_one_bad_name_refuses_all_by_its_name(browser, name):
    from afterword.adapters.store import api as store

    answer = browser.post("/data", {"zip": zipped(**{"b/notes.md": b"n", name: b"x"})})
    assert answer.status_code == 400
    seen = "".join(sign if sign.isprintable() else "\ufffd" for sign in name[:60])
    assert escape(seen) in answer.content.decode()
    assert store.count() == 0


def test_a_broken_member_refuses_all_by_its_name(browser):
    from afterword.adapters.store import api as store

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a/notes.md", b"They asked: why?")
        archive.writestr("b/notes.md", b"They asked: when?")
    broken = out.getvalue().replace(b"when?", b"whem?")
    answer = browser.post("/data", {"zip": SimpleUploadedFile("x.zip", broken)})
    assert answer.status_code == 400
    assert b"b/notes.md" in answer.content
    assert (store.count(), b"whem?" in answer.content) == (0, False)


def test_links_doubles_and_litter(browser):
    link = zipfile.ZipInfo("a/notes.md")
    link.external_attr = 0o120777 << 16
    for members, says in (
        ([(link, b"/etc/passwd")], b"a/notes.md"),
        ([("a/notes.md", b"1"), ("a/./notes.md", b"2")], b"twice"),
        ([("a/evidence", b"1"), ("a/evidence/x.md", b"2")], b"same name"),
    ):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for name, content in members:
                archive.writestr(name, content)
        answer = browser.post("/data", {"zip": SimpleUploadedFile("x.zip", out.getvalue())})
        assert (answer.status_code, says in answer.content) == (400, True)
    litter = {
        "a/notes.md": b"They asked: why?",
        "__MACOSX/a/._notes.md": b"x",
        "a/.DS_Store": b"x",
        "a/Thumbs.db": b"x",
    }
    assert b"1 interview brought in" in browser.post("/data", {"zip": zipped(**litter)}).content


def test_a_zip_from_elsewhere_is_parted_into_its_cases(browser):
    from afterword.adapters.store import api as store

    browser.post(
        "/data",
        {
            "zip": zipped(
                **{
                    "all/one/notes.md": b"They asked: why?", "all/one/evidence/2024/ref.md": b"She is good.",
                    "all/one/photos/x.txt": b"x", "all/two/old/transcript.txt": b"A: why?\nB: so.",
                    "all/two/old/evidence/notes-of-mine.md": b"n",
                }
            )
        },
    )  # fmt: skip
    found = sorted(sorted(file.name for file in store.held(kept.key)) for kept in store.listed())
    assert found == [
        ["evidence/2024/ref.md", "notes.md", "photos/x.txt"],
        ["evidence/notes-of-mine.md", "transcript.txt"],
    ]


def test_the_same_twice_is_no_double(interview, browser):
    from afterword.adapters.store import api as store

    here = interview("dana-analyst")
    interview("hallam-driver")
    browser.post(f"{here}think", {"thoughts": "Later.", "deed": ""})
    saved = browser.get("/data/all.zip").getvalue()
    page = browser.post("/data", {"zip": SimpleUploadedFile("x.zip", saved)}).content.decode()
    assert "Nothing new: they were here already" in page
    assert here in page
    browser.post(f"{here}set-down/file/worries.txt", {"do": "remove"})
    page = browser.post("/data", {"zip": SimpleUploadedFile("x.zip", saved)}).content.decode()
    assert "1 interview brought in" in page
    assert "1 more was here already" in page
    assert store.count() == 3


NAME = st.text(
    st.characters(exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"), exclude_characters="/\\:."),
    min_size=1, max_size=12,
)  # fmt: skip
PATH = st.lists(NAME, min_size=1, max_size=4).map(lambda parts: "x" + "/".join(parts))
WORDS = st.one_of(st.binary(max_size=40), st.sampled_from([b"", b"a\r\nb\r\n", "\ufeffmärz".encode(), b"\x00\xff"]))


def no_folder_is_a_file(files: dict[str, bytes]) -> bool:
    return not any(name != other and other.startswith(f"{name}/") for name in files for other in files)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(folders=st.lists(st.dictionaries(PATH, WORDS, min_size=1, max_size=5).filter(no_folder_is_a_file), max_size=3))
def test_any_way_round_loses_nothing(browser, folders):
    from afterword.adapters.store import api as store
    from afterword.app.interviews import carry
    from afterword.app.interviews.write import start

    now = datetime(2026, 9, 15, 19, 0, 1, 2, tzinfo=UTC)
    store.forget([each.key for each in store.listed()])
    for files in folders:
        start(files=files, now=now)
    saved = b"".join(carry.export_all())
    before = sorted(repr(store.files_of(each.key)) for each in store.listed())
    store.forget([each.key for each in store.listed()])
    if folders:
        brought = carry.import_zip(file=io.BytesIO(saved), now=datetime.now(UTC))
        assert (len(brought.new), brought.known) == (len(folders), ())
        assert {each.changed.replace(microsecond=0) for each in store.listed()} == {
            now.replace(second=0, microsecond=0)
        }
    assert sorted(repr(store.files_of(each.key)) for each in store.listed()) == before
    for each in store.listed():
        (brought,) = [carry.import_zip(file=io.BytesIO(b"".join(carry.export_one(key=each.key))), now=now)]
        assert brought.new == ()


def test_a_saved_folder_is_a_case_that_the_command_line_reads(interview, browser, tmp_path):
    from afterword.app.load_case import load_case

    saved = browser.get(f"{interview('dana-analyst')}export").getvalue()
    with zipfile.ZipFile(io.BytesIO(saved)) as archive:
        archive.extractall(tmp_path)
    from conftest import CASES

    assert replace(load_case(tmp_path), folder="") == replace(load_case(CASES / "dana-analyst"), folder="")


def test_a_copy_made_while_somebody_writes_is_of_one_moment(browser):
    """Two files are always written together; no copy has one without the other."""
    from django.db import connection

    from afterword.adapters.store import api as store
    from afterword.app.interviews import carry
    from afterword.app.interviews.write import start

    keys = [start(files={"notes.md": b"0", "job.md": b"0"}, now=datetime.now(UTC)) for _ in range(30)]
    stop = Event()

    def write() -> None:
        n = 0
        while not stop.is_set():
            n += 1
            with transaction.atomic():
                for key in (keys[0], keys[-1]):
                    store.put(key, {"notes.md": b"%d" % n, "job.md": b"%d" % n}, now=datetime.now(UTC))
        connection.close()

    writer = Thread(target=write)
    writer.start()
    try:
        copies = [unzipped(b"".join(carry.export_all())) for _ in range(15)]
    finally:
        stop.set()
        writer.join()
    for copy in copies:
        assert len(copy) == 60
        assert len({content for name, content in copy.items() if content != b"0"}) <= 1
    assert len({tuple(copy.values()) for copy in copies}) > 1


def test_a_copy_comes_back_on_a_fresh_machine(interview, browser, tmp_path):
    """Another data folder, another process: the same files, read anew, in the same order."""
    from afterword.adapters.store import api as store

    interview("hallam-driver")
    here = interview("kaur-warehouse")
    browser.post(f"{here}think", {"thoughts": "Over.", "deed": ""})
    (tmp_path / "all.zip").write_bytes(browser.get("/data/all.zip").getvalue())
    code = (
        "import os, sys, django; from pathlib import Path; from afterword.web.place import prepare\n"
        "prepare(Path(os.environ['AFTERWORD_DATA'])); django.setup()\n"
        "from django.core.management import call_command; call_command('migrate', verbosity=0)\n"
        "from afterword.web.saving import imported; from afterword.app.interviews import carry\n"
        "from afterword.adapters.store import api as store\n"
        "brought = imported(open(sys.argv[1], 'rb'))\n"
        "for each in store.listed(): print(sorted(store.files_of(each.key).items()))\n"
        "assert len(store.stale()) == len(brought.new) == 2\n"
    )
    env = {**os.environ, "AFTERWORD_DATA": str(tmp_path / "new"), "DJANGO_SETTINGS_MODULE": "afterword.web.settings"}
    ran = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "all.zip")], env=env, capture_output=True, text=True, check=True
    )
    assert ran.stdout.splitlines() == [str(sorted(store.files_of(each.key).items())) for each in store.listed()]


def test_what_is_deleted_stands_nowhere(interview, browser, data):
    """Not in the database, its log, the index of the search, jobs that failed, nor among files on their way in."""
    here = interview("hallam-driver")
    other = browser.post("/begin", {"notes": "They asked: why us?\nI said: the marsupials."}).headers["Location"]
    browser.post(f"{here}think", {"thoughts": "Zygomorphic quagmire, again and again.", "deed": ""})
    browser.get("/data/all.zip").getvalue()
    assert b"the dairy at Holme" in raw(data)
    assert b"ygomorphi" in raw(data)
    browser.post(f"{here}remove")
    left = raw(data)
    for words in (b"the dairy at Holme", b"Zygomorphic", b"ygomorphi", b"quagmir"):
        assert words not in left, words
    assert b"marsupials" in left
    assert "<mark>marsupials" in browser.get("/search?q=marsup").content.decode()
    answer = browser.post("/data", {"do": "forget", "sure": "Delete all"})
    assert "Everything is deleted" in browser.get(answer.headers["Location"]).content.decode()
    assert b"marsupial" not in raw(data)
    assert other.split("/")[2].encode() not in raw(data)


def test_a_recording_goes_along_and_goes_away(interview, browser, data, tmp_path):
    from afterword.adapters.store import api as store

    key = interview("hallam-driver").split("/")[2]
    sound = tmp_path / "x.mp3"
    sound.write_bytes(os.urandom(3_000_000))
    heard = sound.read_bytes()
    store.keep_recording(key, "recording.mp3", sound)
    saved = browser.get("/data/all.zip").getvalue()
    browser.post(f"/i/{key}/remove")
    assert heard[:500] not in raw(data)
    assert b"1 interview brought in" in browser.post("/data", {"zip": SimpleUploadedFile("x.zip", saved)}).content
    (kept,) = store.listed()
    assert store.recording_path(kept.key).read_bytes() == heard
    assert b"Nothing new" in browser.post("/data", {"zip": SimpleUploadedFile("x.zip", saved)}).content
    browser.post("/data", {"do": "forget", "sure": "delete all"})
    broken = saved.replace(heard[1_000_000:1_000_100], bytes(100))
    assert browser.post("/data", {"zip": SimpleUploadedFile("x.zip", broken)}).status_code == 400
    assert (store.count(), heard[:500] in raw(data)) == (0, False)


def test_a_data_folder_of_before_is_taken_over(tmp_path):
    """The tables as they were first: what was kept is there, and is read anew to be found and browsed."""
    code = (
        "import os, django; from pathlib import Path; from afterword.web.place import prepare\n"
        "prepare(Path(os.environ['AFTERWORD_DATA'])); django.setup()\n"
        "from django.core.management import call_command; from django.db import connection\n"
        "call_command('migrate', 'store', '0002', verbosity=0)\n"
        "with connection.cursor() as c:\n"
        '    c.execute("INSERT INTO store_interview (id, key, title, employer, role, people, day, made, changed) "\n'
        "        \"VALUES (1, 'k', 'Old', 'F', 'R', 'P', '', '2026-01-01', '2026-01-01')\")\n"
        '    c.execute("INSERT INTO store_file (interview_id, name, content, changed) "\n'
        "        \"VALUES (1, 'notes.md', CAST('They asked: why marsupials?' AS BLOB), '2026-01-01')\")\n"
        '    c.execute("INSERT INTO store_reading (interview_id, digest, wanted, state, saying, body) "\n'
        "        \"VALUES (1, 'd', 'd', 'done', '', '{}')\")\n"
        "call_command('migrate', verbosity=0)\n"
        "from afterword.app.interviews.read_again import read_again, unread\n"
        "assert unread() == ('k',)\n"
        "read_again(key='k')\n"
        "from afterword.app.interviews.searched import searched\n"
        "print(searched(text='marsupial')[0].kept.key)\n"
    )
    env = {**os.environ, "AFTERWORD_DATA": str(tmp_path), "DJANGO_SETTINGS_MODULE": "afterword.web.settings"}
    ran = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True)
    assert ran.stdout == "k\n"


def test_papers_in_folders_of_evidence_are_read_by_both(tmp_path, browser):
    from afterword.adapters.store import api as store
    from afterword.app.load_case import case_of, load_case

    files = {"notes.md": b"They asked: why?", "evidence/2024/ref.md": b"She led six people.", "evidence/.x/y.md": b"no"}
    for name, content in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    browser.post("/data", {"zip": zipped(**files)})
    (kept,) = store.listed()
    both = (load_case(tmp_path), case_of(store.files_of(kept.key), "x"))
    assert [[paper.source for paper in case.evidence] for case in both] == [["evidence/2024/ref.md"]] * 2
