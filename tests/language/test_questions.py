"""What asks and what only looks as if it did, in speech without punctuation."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.language.questions import bare_start, is_question

ASKING = """
what made you leave the depot
so how long were you on nights
and if a resident refuses her tablets what do you do
when a customer shouts at you do you call somebody or sort it yourself
have you driven with a tail lift
would you be happy to start at five
right and which of those did you enjoy most
you comfortable with heights
you okay with shift work
any experience with sage
any questions for us
anyone help you with that
and your notice period is what
the question is would you do it again
so my next question is how do you handle a parent who is upset
is the workshop heated
are tools provided
does the post come with a car
did the board ever find out
can new starters choose their hours
will there be training
were you the only one on the floor
you've worked with children before haven't you
it's a long commute isn't it
so what's your understanding of the role
who did you report to
why us
why logistics
how come
how so
such as
for how long
to what end
with how many people
on a scale of one to ten how would you rate your excel
tell me is there anything you'd change
what if the oven breaks down at six in the morning
what kind of budget are we talking about
could you walk me through a typical closing
do you mind if i take notes
may i ask how many beds the ward has
when would you want somebody to start
what does success look like in the first year
how is the team set up
is it all right if i come back to that
out of curiosity did you ever hear back from them
sorry could you say that again
what was that
okay and were there any near misses
so just to be clear have you got the licence already
oh and are you still working there
where do you see yourself in five years
what would your last head teacher say about you
given what you know about us why would you want to join
you spoke to who
filtered for what
how'd you get on with the new till
what're the hours
who'll be my manager
whatd you do next
""".strip().splitlines()

TELLING = """
what i liked was the team
what we did was move the racks
what happened was the boiler went
what would help is a second driver
what's important is that nobody got hurt
how i did it was with a spreadsheet
when i started there were four of us
when you get there they give you a badge
if you want to you can leave early
if it rains we do it inside
if they ask us we could do it
which is why i left
which meant we lost the contract
which really surprised me
which may be a problem later
where i come from we do it by hand
have to be up at five for that
had i known i would have said no
do the rounds first and then the notes
was a bit of a shock to be honest
is pretty hard to describe
were going to see the new depot tomorrow
were looking for somebody with a licence
so were a team of nine
well what a day that was
she said what do you think you are doing
he was like are you serious
so i said how would you like a refund
they asked whether i could drive
i asked her if she was all right
i don't know what it is
i know how they feel
i wonder what they paid
you know what they say
you know how it is
that's what i thought
that is how we do it here
can be a long day
will do
would have been better to ask
could have gone worse
any way we could we tried
any of the managers could tell you
anything goes in that kitchen
everybody knows everybody
everyone has to do it once
people do it every day
as long as you do it right nobody minds
the way they did it was odd
once you have done it you can do it again
since they are here we can start
because what they do is sell the stock twice
after you have signed they send you the rota
while you are on probation you have no holiday
you have a good weekend
you are right
i think you are right
it was me who did it
it's not what you think
how nice
what a mess
thank you that is very kind
yes we do
no i haven't
as you can see i worked in both
neither do i
so do we
not only did we finish we finished early
never have i seen such a queue
no sooner had i sat down than the alarm went
only then did they tell us
should anybody ask i was on a break
were it up to me i'd stay
the question was always money
there was no question about it
did a bit of everything really
does what it says on the tin
has its own van
""".strip().splitlines()


@pytest.mark.parametrize("text", ASKING)
def test_a_question_is_known_without_its_mark(text: str) -> None:
    assert is_question(text)
    assert is_question(text.capitalize() + "?")


@pytest.mark.parametrize("text", TELLING)
def test_what_tells_is_no_question(text: str) -> None:
    assert not is_question(text)


@pytest.mark.parametrize(
    "text",
    [
        "Don't you find that hard?",
        "What's the rota like?",
        "Who'd cover for you?",
        "It's far, isn't it?",
        "You've driven one, haven't you?",
        "You're free from May, right?",
    ],
)
def test_apostrophes_may_be_typographic_gone_or_blanks(text: str) -> None:
    bare = text.rstrip("?").replace(",", "").lower()
    for way in ("’", "'", "", " "):
        assert is_question(bare.replace("'", way))


@pytest.mark.parametrize("text", ["She's like, what are you doing here?", "He said, do you want it or not?"])
def test_what_somebody_is_said_to_have_asked_is_no_question(text: str) -> None:
    assert not is_question(text)


@pytest.mark.parametrize("text", ["Really?", "Right?", "What?", "Is that so?", "", "…", "?"])
def test_a_listener_asks_nothing(text: str) -> None:
    assert not is_question(text)


@given(st.sampled_from(ASKING + TELLING), st.sampled_from(["um, ", "So, uh, ", "Okay. ", "And, and "]))
def test_fillers_and_case_change_nothing(text: str, lead: str) -> None:
    plain = re.sub(r"[^\w\s']", "", lead).lower()
    assert is_question(plain + text) == is_question(plain + text.upper())
    assert bare_start("um " + text) == bare_start(text)
