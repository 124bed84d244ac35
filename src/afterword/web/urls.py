"""Which page stands where."""

from django.urls import path

from afterword.web.pages import (
    again,
    answers,
    begin,
    browse,
    decide,
    feelings,
    heed,
    home,
    interview,
    keeping,
    letter,
    letter_ways,
    letters,
    looking,
    memory,
    next_one,
    papers,
    people,
    questions,
    recording,
    search,
    think,
    transcript,
    turn,
    verdicts,
    wait,
)

handler400 = "afterword.web.faults.bad_form"
handler404 = "afterword.web.faults.not_found"
handler500 = "afterword.web.faults.our_fault"

_I = "i/<slug:key>/"
_SHOWN = {
    "questions": questions.questions,
}  # fmt: skip

urlpatterns = [
    path("", home.home, name="home"),
    path("begin", begin.begin, name="begin"),
    path("search", search.search, name="search"),
    path("firms", browse.firms, name="firms"),
    path("firms/people", browse.met, name="met"),
    path("data", keeping.data, name="data"),
    path("data/all.zip", keeping.backup, name="backup"),
    path(_I, interview.interview, name="interview"),
    path(f"{_I}reading", interview.reading, name="reading"),
    path(f"{_I}set-down", papers.papers, name="set-down"),
    path(f"{_I}set-down/memory/<slug:prompt>", memory.memory, name="memory"),
    path(f"{_I}set-down/file/<path:name>", papers.paper, name="paper"),
    path(f"{_I}again", again.again, name="again"),
    path(f"{_I}export", keeping.export, name="export"),
    path(f"{_I}remove", keeping.remove, name="remove"),
    path(f"{_I}plan.ics", wait.calendar, name="calendar"),
    path(f"{_I}wait", wait.wait, name="wait"),
    path(f"{_I}think", think.think, name="think"),
    path(f"{_I}next", next_one.next_one, name="next"),
    path(f"{_I}cards/<slug:exchange>", next_one.card, name="card"),
    path(f"{_I}brief", next_one.brief, name="brief"),
    path(f"{_I}brief.md", next_one.brief_file, name="brief-file"),
    path(f"{_I}heed", heed.heed, name="heed"),
    path(f"{_I}people", people.people, name="people"),
    path(f"{_I}recording", recording.recording, name="recording"),
    path(f"{_I}recording/piece", recording.piece, name="recording-piece"),
    path(f"{_I}transcript", transcript.transcript, name="transcript"),
    path(f"{_I}transcript/<int:n>", turn.turn, name="turn"),
    path(f"{_I}transcript/undo", turn.unmend, name="unmend"),
    path(f"{_I}feelings", feelings.feelings, name="feelings"),
    path(f"{_I}verdicts", verdicts.verdicts, name="verdicts"),
    path(f"{_I}fit", decide.fit, name="fit"),
    *(path(f"{_I}{name}", looking.page(name, more), name=name) for name, more in _SHOWN.items()),
    path(f"{_I}answers", answers.answers, name="answers"),
    path(f"{_I}letters", letters.letters, name="letters"),
    path(f"{_I}side-by-side", letters.side_by_side, name="side-by-side"),
    path(f"{_I}letters/<str:stem>", letter.letter, name="letter"),
    path(f"{_I}letters/<str:stem>/check", letter.check, name="letter-check"),
    path(f"{_I}letters/<str:stem>/as/<slug:form>", letter_ways.form, name="letter-as"),
]
