"""Which page stands where."""

from django.urls import path

from afterword.web.pages import begin, home, interview

handler404 = "afterword.web.faults.not_found"

urlpatterns = [
    path("", home.home, name="home"),
    path("begin", begin.begin, name="begin"),
    path("i/<slug:key>/", interview.interview, name="interview"),
    path("i/<slug:key>/reading", interview.reading, name="reading"),
    *(
        path(f"i/<slug:key>/{name}", interview.interview, name=name)
        for name in ("set-down", "verdicts", "fit", "questions", "answers", "letters", "wait", "next")
    ),
]
