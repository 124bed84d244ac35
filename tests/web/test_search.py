"""Search over everything: grouped by interview, marked, each hit leads to its place, and odd input is only odd."""

import re

import pytest

NOTES = "Priya asked: Why us?\nI said: Because of the Brückenbau, and \U0001f600 it went on.\n"


def key_of(here: str) -> str:
    return here.split("/")[2]


def links(page: str) -> list[str]:
    return re.findall(r'href="(/i/[^"]+)"', page.partition("<main")[2])


@pytest.fixture
def dana(interview):
    return interview("dana-analyst")


def test_every_hit_leads_to_a_page_that_is_there(dana, browser):
    for words in ("platelets", "thank", "Annika", "analyst", "because"):
        page = browser.get(f"/search?q={words}").content.decode()
        assert "<mark>" in page, words
        for link in links(page):
            assert browser.get(link.partition("#")[0]).status_code == 200, link


def test_a_turn_is_found_with_who_said_it(dana, browser):
    from afterword.app.interviews.looked_at import looked_at

    found = looked_at(key=key_of(dana)).found
    turn = next(each for each in found["turns"] if not each["me"] and len(each["text"]) > 200)
    rare = max(re.findall(r"[a-z]+", turn["text"]), key=len)
    assert f"{dana}transcript#t{turn['n']}" in browser.get(f"/search?q={rare}").content.decode()
    first, _, _ = turn["who"].partition(" ")
    assert f"{dana}transcript#t{turn['n']}" in browser.get(f"/search?q={first}+{rare}").content.decode()
    assert f"{dana}transcript#t{turn['n']}" not in browser.get(f"/search?q={rare}&among=mine").content.decode()


def test_names_and_worries_are_found(dana, browser):
    from afterword.app.interviews.listed import one

    kept = one(key=key_of(dana))
    for words in (kept.employer, kept.people.split(", ")[0], kept.role):
        assert f'href="{dana}"' in browser.get("/search", {"q": words}).content.decode(), words
    worry = browser.get(f"{dana}set-down/file/worries.txt").content.decode().partition("<textarea")[2]
    rare = max(re.findall(r"[a-z]+", worry.partition(">")[2].partition("<")[0]), key=len)
    assert f"{dana}verdicts#w" in browser.get(f"/search?q={rare}").content.decode()


def test_what_is_typed_later_is_found_at_once(dana, browser):
    browser.post(f"{dana}think", {"thoughts": "Zebrafish on the windowsill.", "deed": ""})
    assert f"{dana}think" in browser.get("/search?q=zebrafish").content.decode()
    browser.post(f"{dana}think", {"thoughts": "Nothing any more.", "deed": ""})
    assert "Nothing found" in browser.get("/search?q=zebrafish").content.decode()


def test_a_letter_is_found_as_it_stands(dana, browser):
    from afterword.adapters.store import api as store
    from afterword.app.wiring import SystemClock

    page = browser.get(f"{dana}letters").content.decode()
    stem = re.search(rf"{dana}letters/([\w-]+)", page)[1]
    text = b"To: Somebody\nSubject: Marzipan\n\nDear Annika,\n\nThe marmalade was good.\n"
    store.put(key_of(dana), {f"letters/{stem}.txt": text}, now=SystemClock().now())
    found = browser.get("/search?q=marmalade").content.decode()
    assert f"{dana}letters/{stem}" in found
    assert found.count(f'href="{dana}letters/{stem}"') == 1


def test_results_are_grouped_and_one_interview_can_be_asked_alone(dana, interview, browser):
    other = interview("hallam-driver")
    page = browser.get("/search?q=the").content.decode()
    assert page.count('<section class="found">') == 2
    more = re.search(r'href="(/search\?q=the[^"]+in=\w+)"', page)[1].replace("&amp;", "&")
    alone = browser.get(more).content.decode()
    assert alone.count('<section class="found">') == 1
    assert alone.count("<mark>") > 8
    assert (dana in alone) != (other in alone)


def test_more_than_a_page(browser):
    for n in range(12):
        browser.post("/begin", {"notes": f"They asked: why pomegranate {n}?\nI said: because."})
    first = browser.get("/search?q=pomegranate").content.decode()
    assert first.count('<section class="found">') == 10
    assert browser.get("/search?q=pomegranate&page=2").content.decode().count('<section class="found">') == 2


def test_accents_beginnings_and_scripts_without_room(browser):
    browser.post("/begin", {"notes": f"{NOTES}彼らは面接で何を聞いたか、予算の話をした。\n"})
    for words in ("brucken", "BRÜCKENBAU", "Bru\u0308ckenbau", "予算", "面接で"):
        page = browser.get("/search", {"q": words}).content.decode()
        assert "<mark>" in page, words


@pytest.mark.parametrize(
    "words",
    [
        '"', '"the', "*", "the*", "NEAR(the said)", "NOT the", "a OR", "AND", "words:the", "-the", "^the", "the + said",
        "{the said}", "(", ")(", "\U0001f600", "\U0001f600 the", "_", "the_said", "面", "\u0301", "\ud83d", "%",
        "'; --", "a" * 10_000, "the " * 3_000, "\x00", "ﬀ", "İ", "ß", "[[the]]", "]]",
    ],
)  # fmt: skip
def test_odd_input_is_no_error(browser, words):
    browser.post("/begin", {"notes": NOTES})
    for among in ("", "mine", "nonsense"):
        answer = browser.get("/search", {"q": words.encode("utf-8", "replace").decode(), "among": among})
        assert answer.status_code == 200
    assert browser.get("/search?q=the&in=nobody&page=0").status_code == 200
    assert browser.get(b"/search?q=%ff%fe".decode()).status_code == 200


def test_no_hit_says_what_can_be_done(browser):
    page = browser.get("/search?q=zebra").content.decode()
    assert "Nothing found. Try fewer words" in page


def test_an_interview_that_cannot_be_read_is_found_all_the_same(browser):
    browser.post("/begin", {"job": "We look for a lighthouse keeper."})
    assert "<mark>lighthouse</mark>" in browser.get("/search?q=lighthouse").content.decode()
