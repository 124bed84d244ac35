"""To which post of the résumé a claim gives what it tells, and to which the record does."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from afterword.evidence.claim import Claim
from afterword.evidence.employers import Post, posts_by_line, telling_stems
from afterword.evidence.index import Index, Statement
from afterword.evidence.wording import here
from afterword.language.stems import stem, stopwords

_CAPITAL: Final = re.compile(r"\b[A-ZÀ-Þ][\w'’-]+")
_NO_PLACE: Final = frozenset(
    stem(word)
    for word in "january february march april may june july august september october november december present date "
    "today now "
    "the and of co manager officer head senior junior scale credit branch".split()
)
_NOT_THERE: Final = re.compile(
    r"\b(?:before|after|until|till|since|left|leaving|joining|join|joined|than|unlike|moved to|moving to|came to"
    r"|from|to|and not"
    r"|not|for|asked|told)\s+(?:\w+ ){0,2}$",
    re.IGNORECASE,
)
_CLEARLY, _ENOUGH = 0.7, 0.3


@dataclass(frozen=True, slots=True)
class _Known:
    """A post with the stems by which talk can name it and no other, and its lines."""

    post: Post
    stems: frozenset[str]
    lines: frozenset[int]


@lru_cache(maxsize=12)
def _posts(index: Index) -> tuple[_Known, ...]:
    resume = index.case.resume
    if resume is None:
        return ()
    by_line = {line: replace(post, head=post.head.replace("*", "")) for line, post in posts_by_line(resume).items()}
    by_line = {line: replace(post, title=post.title.replace("*", "")) for line, post in by_line.items()}
    posts = list(dict.fromkeys(by_line.values()))
    named = {post: _head_stems(post) for post in posts}
    lines = resume.text.splitlines()
    told: dict[Post, set[str]] = {post: set() for post in posts}
    for line, post in by_line.items():
        told[post].update(stem(word.lower()) for word in _CAPITAL.findall(lines[line - 1]))
    own = telling_stems(index.case.employer or "") | telling_stems(index.case.me)
    made = []
    for post in posts:
        others = {word for other in posts if other != post for word in (*named[other], *told[other])}
        at = frozenset(line for line, its in by_line.items() if its == post)
        made.append(_Known(post, named[post] - others - own, at))
    return tuple(made)


def _head_stems(post: Post) -> frozenset[str]:
    title = {stem(word.lower()) for word in re.findall(r"[^\W\d_]+", post.title)}
    words = (re.sub(r"['’]s$", "", match.group()).lower() for match in _CAPITAL.finditer(post.head))
    places = {stem(word) for word in words if word not in stopwords()} - title - _NO_PLACE
    return frozenset(places) | telling_stems(post.employer)


def another_post(claim: Claim) -> tuple[Statement, Post] | None:
    """The line of another post that bears a claim out clearly better than anything of the post that it names."""
    posts = _posts(claim.index)
    if claim.said or len(posts) < 2 or not re.search(r"\b(?:I|my|me|we|our)\b", claim.text):
        return None
    text = here(claim.text)
    there = {
        stem(re.sub(r"['’]s$", "", match.group()).lower())
        for match in _CAPITAL.finditer(text)
        if not _NOT_THERE.search(text[: match.start()])
    }
    named = [known for known in posts if known.stems & there]
    if len(named) != 1:
        return None
    skip = named[0].stems | {stem(word.lower()) for word in there}
    terms = {term: weight for term, weight in claim.terms.items() if term not in skip}
    if sum(term[0] not in "#@" for term in terms) < 2:
        return None
    only = sum(known.post.employer == named[0].post.employer for known in posts) == 1
    own = other = 0.0
    found: tuple[Statement, Post] | None = None
    for score, statement in claim.index.rank(terms):
        if not claim.proof(statement):
            continue
        if statement.fact.origin == "evidence" and only and statement.fact.employer == named[0].post.employer:
            own = max(own, score)
        if statement.fact.origin != "resume":
            continue
        line = statement.fact.quote.line or 0
        whose = next((known for known in posts if line in known.lines), None)
        if whose is named[0]:
            own = max(own, score)
        elif whose and score > other:
            other, found = score, (statement, whose.post)
    total = sum(terms.values()) or 1.0
    return found if other >= _ENOUGH * total and own < _CLEARLY * other else None
