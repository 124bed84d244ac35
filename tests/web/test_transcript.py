"""The conversation: findings at their turns, the search in it, quotations marked where they stand."""

import re
from html import unescape

import pytest

from afterword.app.interviews.conversation import turn_at
from afterword.app.interviews.marking import folded, found_in, pieces, words_in
from afterword.web.pages.lanes import lanes

TALK = (
    "Speaker 1: Tell me about a load that you refused.\n"
    "Speaker 2: I refused a load of fish at Hull. It was nine degrees, and so I rang the office.\n"
    "Speaker 1: What happened then?\n"
    "Speaker 2: They sent a cold trailer.\n"
)


def text_of(content: bytes) -> str:
    return unescape(re.sub(r"<[^>]+>", "", content.decode()))


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("The Rota, the rota.", "rota", ["Rota", "rota"]),
        ("I said “don’t”.", "don't", ["don’t"]),
        ("Im Café in Köln", "cafe", ["Café"]),
        ("Im Cafe\u0301 in Ko\u0308ln", "cafe", ["Cafe\u0301"]),
        ("Straße und Strasse", "strasse", ["Straße", "Strasse"]),
        ("面接はうまくいかなかった。", "うまく", ["うまく"]),
        ("كانت المقابلة سيئة", "المقابلة", ["المقابلة"]),
        ("nothing", "else", []),
        ("(a+b)* [x]", "(a+b)*", ["(a+b)*"]),
        ("İstanbul ist groß", "groß", ["groß"]),
    ],
)
def test_words_are_found_as_people_type_them(text, wanted, found):
    assert [text[start:end] for start, end in found_in(text, folded(wanted))] == found


def test_a_text_that_is_cut_is_the_text():
    text = "one two one"
    cut = pieces(text, found_in(text, "one"), "hit", 5)
    assert "".join(piece.text for piece in cut) == text
    assert [piece.n for piece in cut if piece.kind] == [5, 6]


def test_a_quotation_is_found_whatever_its_white_space():
    assert words_in("so  I rang\nthe office", "I rang the") == ((4, 14),)
    assert words_in("so I rang", "they rang") == ()


def test_a_time_leads_to_the_turn_that_is_spoken_then():
    turns = [{"n": 1, "start": 5.0}, {"n": 2, "start": 60.0}, {"n": 3, "start": None}]
    assert [turn_at(turns, at) for at in (0, 59.9, 60, 9999)] == [1, 1, 2, 2]
    assert turn_at([{"n": 1, "start": None}], 3) is None


def test_findings_stand_at_their_turns_and_lead_on(interview, browser):
    page = browser.get(f"{interview('dana-analyst')}transcript").content.decode()
    assert page.index('id="f1"') < page.index('href="#f2"') < page.index('id="f2"')
    assert "stayed open" in text_of(page.partition('class="said')[2].encode())
    assert "#better-" in page
    assert page.count('tabindex="0"') == 0
    assert 0 < page.count("<svg") - page.count('class="clock"') < 9


def test_only_what_stayed_open(interview, browser):
    here = interview("dana-analyst")
    whole, part = (browser.get(f"{here}transcript{more}").content for more in ("", "?only=open"))
    assert 0 < part.count(b'class="turn') < whole.count(b'class="turn')
    assert b"turns</a>" not in whole
    assert b"left out" in part


def test_words_are_marked_counted_and_led_through(interview, browser):
    here = interview("dana-analyst")
    page = browser.get(f"{here}transcript?find=Platelet").content.decode()
    many = page.count("<mark")
    assert many > 1
    assert f"stands here in {many} places" in page
    assert f'id="h{many}"' in page
    assert "does not stand here" in browser.get(f"{here}transcript?find=zebra").content.decode()
    assert browser.get(f"{here}transcript", {"find": "<b>'\"%00\x00" * 100}).status_code == 200


def test_a_time_is_gone_to(interview, browser):
    here = interview("dana-analyst")
    assert re.search(r"#t\d+$", browser.get(f"{here}transcript?at=12:30").headers["Location"])
    assert re.search(r"#t\d+$", browser.get(f"{here}transcript?find=12:30").headers["Location"])
    assert browser.get(f"{here}transcript?at=nonsense").status_code == 200


def test_a_quotation_leads_to_its_marked_words(interview, browser):
    here = interview("dana-analyst")
    links = re.findall(r'href="([^"]*transcript\?[^"]*)#words"', browser.get(f"{here}verdicts").content.decode())
    assert links
    for link in links:
        assert browser.get(unescape(link)).content.count(b'<mark id="words">') == 1


def test_notes_have_no_picture_and_the_same_page(interview, browser):
    page = browser.get(f"{interview('li-retail')}transcript").content
    assert b"Your notes" in page
    assert b"<svg" not in page
    assert b'id="f1"' in page


def test_a_turn_is_cut_joined_and_taken_back(browser):
    here = browser.post("/begin", {"transcript": TALK}).headers["Location"].removesuffix("feelings")
    cut = {"who": "Speaker 2", "text": "I refused a load of fish.\r\n\r\nAt Hull?\n\nYes.", "other": "Speaker 1"}
    answer = browser.post(f"{here}transcript/2", cut)
    assert answer.headers["Location"].endswith("?mended=2#t2")
    turns = re.findall(r'id="t(\d)".*?<bdi>(.*?)</bdi>.*?dir="auto">(.*?)</p>', _said(browser, here), re.DOTALL)
    assert [(who, words) for _, who, words in turns][1:5] == [
        ("Speaker 2", "I refused a load of fish."), ("Speaker 1", "At Hull?"), ("Speaker 2", "Yes."),
        ("Speaker 1", "What happened then?"),
    ]  # fmt: skip
    browser.post(f"{here}transcript/5", {"who": "Speaker 1", "text": "What came of it?"})
    assert "What came of it?" in _said(browser, here)
    browser.post(f"{here}transcript/4", {"do": "join"})
    assert "At Hull? Yes." in _said(browser, here)
    browser.post(f"{here}transcript/undo")
    assert "At Hull? Yes." not in _said(browser, here)
    browser.post(f"{here}transcript/undo")
    assert "At Hull? Yes." in _said(browser, here)
    browser.post(f"{here}transcript/4", {"do": "join"})
    assert "At Hull? Yes. What came of it?" in _said(browser, here)
    browser.post(f"{here}transcript/3", {"who": "Speaker 1", "text": "All of it said anew."})
    assert "anew.</p>" in _said(browser, here)
    assert "What came of it?" not in _said(browser, here)


def _said(browser, here: str) -> str:
    return browser.get(f"{here}transcript").content.decode().partition('class="said')[2]


def test_markup_in_a_talk_is_only_words(browser):
    hostile = (
        'Ann: Why "this" & <script>alert(1)</script>, and why now?\n'
        "Me: '</p><svg onload=alert(1)> {{ 7*7 }} {% now %} I went home.\nAnn: Well.\n"
    )
    here = browser.post("/begin", {"transcript": hostile}).headers["Location"].removesuffix("feelings")
    browser.post(f"{here}people", {"speaker Ann": '"><script>alert(2)</script>'})
    for more in ("", "?find=<script>", "?turn=1&words=<script>alert", "?only=open"):
        page = browser.get(f"{here}transcript{more}").content
        assert b"<script>alert" not in page
        assert b"<svg onload" not in page
    assert b"{{ 7*7 }} {% now %}" in browser.get(f"{here}transcript").content
    assert b"&lt;script&gt;" in browser.get(f"{here}transcript").content
    assert b"<script>alert" not in browser.get(f"{here}transcript/1").content
    assert b"<script>alert" not in browser.get(f"{here}people").content


def test_notes_are_changed_where_they_were_written(interview, browser):
    page = browser.get(f"{interview('li-retail')}transcript").content.decode()
    assert 'class="mend"' not in page
    assert re.search(r'href="[^"]*set-down/file/notes[^"]*">Change your notes', page)


def test_many_speakers_share_one_lane_and_blocks_that_touch_are_one():
    bars = [{"x": x, "width": 1.5, "turn": 1} for x in (0, 2, 100)]
    told = [{"name": f"Speaker {n}", "is_me": n == 150, "share": 0.5, "bars": bars} for n in range(200)]
    turns = [{"n": 1, "start": 65.0, "text": "one two three four five six seven"}]
    picture = lanes(
        {"turns": turns, "picture": {"lanes": told, "marks": [], "ticks": [[0, "0:00"]], "by_words": False}}
    )
    assert picture is not None
    assert [lane.name for lane in picture.lanes][:2] == ["Speaker 150", "Speaker 0"]
    assert picture.lanes[-1].name == "193 others"
    assert len(picture.lanes[0].blocks) == 2
    assert picture.lanes[0].blocks[0].says == "1:05 one two three four five six …"


def test_many_speakers_are_folded(browser):
    talk = "\n".join(f"Speaker {n}: What do you think of number {n}, and why would you do so?" for n in range(60))
    here = browser.post("/begin", {"transcript": talk}).headers["Location"].removesuffix("feelings")
    page = browser.get(f"{here}people").content.decode()
    assert page.count('name="speaker ') == 60
    assert "<summary>54 more</summary>" in page


def test_whoever_cannot_be_told_is_asked_for(browser):
    talk = "سارة: لماذا تريد العمل هنا معنا؟\nأحمد: أحب هذا العمل كثيرا جدا.\nسارة: شكرا لك.\n"
    here = browser.post("/begin", {"transcript": talk}).headers["Location"].removesuffix("feelings")
    assert b"which of them is you" in browser.get(f"{here}transcript").content
    browser.post(f"{here}people", {"i am": "أحمد"})
    page = browser.get(f"{here}transcript").content
    assert b"which of them is you" not in page
    assert b'class="turn me"' in page
