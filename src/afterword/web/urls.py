"""Which page stands where."""

from django.urls import path

from afterword.web.pages import begin, decide, feelings, home, interview, looking, memory, papers, people

handler404 = "afterword.web.faults.not_found"

_I = "i/<slug:key>/"
_SHOWN = {
    "verdicts": looking.verdicts, "questions": looking.questions, "answers": looking.answers, "wait": looking.wait,
    "next": looking.nothing, "transcript": looking.transcript,
}  # fmt: skip

urlpatterns = [
    path("", home.home, name="home"),
    path("begin", begin.begin, name="begin"),
    path(_I, interview.interview, name="interview"),
    path(f"{_I}reading", interview.reading, name="reading"),
    path(f"{_I}set-down", papers.papers, name="set-down"),
    path(f"{_I}set-down/memory/<slug:prompt>", memory.memory, name="memory"),
    path(f"{_I}set-down/file/<path:name>", papers.paper, name="paper"),
    path(f"{_I}people", people.people, name="people"),
    path(f"{_I}transcript/<int:n>", people.turn, name="turn"),
    path(f"{_I}feelings", feelings.feelings, name="feelings"),
    path(f"{_I}fit", decide.fit, name="fit"),
    *(path(f"{_I}{name}", looking.page(name, more), name=name) for name, more in _SHOWN.items()),
    *(path(f"{_I}{name}", interview.interview, name=name) for name in ("letters", "calendar")),
]
