# ruff: noqa: E501 - documents stand here as people write them
"""Four invented interviews and what may and may not be claimed of them. The verdicts were written before any run."""

from datetime import UTC, datetime

from small_world import talk, world

from afterword.debrief.model import Correction, Signals
from afterword.evidence.model import World
from afterword.kernel.quotes import Quote

DRIVER_TALK = """
Aoife Daly: Come in, Tom, you're very welcome. I'm Aoife Daly, I run transport here, and this is Colin.
Colin Marsh: Colin Marsh, depot supervisor. I do the nights.
Aoife Daly: We have three depots and sixty-four stores, and about a fifth of our drops go out after midnight.
Tom Brennan: I do nights now, roughly one week in three. Twelve of us share the nights at Leeds.
Aoife Daly: Tell us about a time you got a new driver to change how he loads.
Tom Brennan: I've trained a few. It's mostly patience.
Colin Marsh: How do you load for a multi-drop run with a broken tail-lift? Ours is older than I am.
Tom Brennan: Last drop in first, heavy cages over the axle, and I ring ahead so the store has a pallet truck ready.
Colin Marsh: We lose about two cages a week in Goole. Nobody knows where they go. I think they're at the garden centre.
Tom Brennan: I'd count them out and count them in.
Aoife Daly: The new cold store in Goole opened last June and the drivers still back into it the old way.
Tom Brennan: I'd mark the bay.
Colin Marsh: The trailers go for service in the first week of the month.
Aoife Daly: I was eleven years behind the wheel myself before I took the desk.
Colin Marsh: And if the A64 is shut?
Tom Brennan: Then I go by Malton. I did that twice in January and still made eleven of twelve drops.
Aoife Daly: How long have you been with Selby?
Tom Brennan: Since 2018.
Aoife Daly: Between ourselves, the Doncaster depot will close next spring.
Aoife Daly: Colin will ring everybody by Friday the twenty-fifth.
Tom Brennan: Thank you both.
"""

DRIVER_FILES = {
    "resume.md": """# Tom Brennan
Leeds · 07700 900118

## Experience

**Class 1 Driver, Selby Haulage, Leeds** — April 2019 to present

- Deliver chilled goods to 38 stores on six routes.
- Fuel use fell from 34.2 to 29.8 litres per 100 km between January 2023 and December 2023.
- Trained seven new drivers; all seven passed probation.
- Loading check: 50 minutes before, 20 minutes now.
- Night deliveries one week in three since October 2021.

**Van Driver, Ouse Parcels, York** — May 2016 to March 2019

- Delivered about 120 parcels a day.
- Complaints fell from 24 in 2017 to 9 in 2018.

## Education

NVQ Level 2 Driving Goods Vehicles, York College, 2018
Driver Certificate of Professional Competence, renewed May 2024

## Tools

Microlise, Excel, tachograph analysis
""",
    "evidence/note-janet-okafor.md": """# Note from Janet Okafor

Written 16 September 2026. May be named: yes. May be quoted: yes. May be phoned: yes.

I was fleet manager at Selby until March 2025. Three of the seven new drivers were nearly let go. Tom rode with each of them for ten mornings in October 2023 and found that they loaded in the order of the paper and not of the road. He drew a loading plan on the cage doors, and by the end of November 2023 all three were on time.

I never had a complaint about him. Fifteen drivers share the nights at Leeds. Call me on 07700 900155 after five.
""",
    "evidence/depot-sheet.txt": """Selby Haulage, Leeds depot: late drops, April 2023 to March 2024

quarter        drops     late    %
Q2 2023        4,180      376    9.0
Q3 2023        4,225      338    8.0
Q4 2023        4,310      215    5.0
Q1 2024        4,260      170    4.0

Fuel saved, estimate for a full year: £41,000. Confidential, not for use outside Selby.
""",
    "company.md": """# Harwick Foods

- Delivers to 64 stores from three depots. — website
- New cold store in Goole since June 2025. — Yorkshire Post, 12 June 2025
- The fleet has 85 lorries, 20 of them electric. — annual report 2025
""",
    "wish.md": "I should have said that I probably saved them fifty thousand and that the lads still use my drawing.",
}

DRIVER_CLAIMS: tuple[tuple[bool, str], ...] = (
    # true
    (True, "I deliver chilled goods to 38 stores on six routes for Selby Haulage."),
    (True, "At Selby I have trained seven new drivers, and every one of the seven passed probation."),
    (True, "Three of the seven were nearly let go before I rode with each of them for ten mornings."),
    (True, "They had loaded in the order of the paper, not of the road, so I drew a loading plan on the cage doors."),
    (True, "By the end of November 2023 all three of them were on time."),
    (
        True,
        "Late drops at the Leeds depot came down from 9 percent in the second quarter of 2023 to 4 percent in "
        "the first quarter of 2024.",
    ),
    (True, "That is less than half."),
    (True, "Over 2023 my fuel use dropped from 34.2 to 29.8 litres per 100 km."),
    (True, "That was about 13 percent less fuel."),
    (True, "The loading check used to take fifty minutes and takes twenty now."),
    (True, "The loading check is half an hour shorter than it was."),
    (True, "At Ouse Parcels complaints fell by nearly two thirds, from 24 to 9."),
    (True, "I have driven for Selby for more than seven years."),
    (True, "I have been with Selby since April 2019."),
    (True, "I was with Ouse Parcels for almost three years."),
    (True, "I have done nights since the autumn of 2021."),
    (True, "Janet Okafor, fleet manager at Selby until March 2025, never had a complaint about me."),
    (True, "Janet Okafor writes that she never had a complaint about me."),
    (True, "You asked about a time I got a new driver to change how he loads."),
    (True, "Colin asked how I load a multi-drop run with a broken tail-lift."),
    (True, "You said that about a fifth of your drops go out after midnight."),
    (True, "Thank you for telling me about the two cages a week that vanish in Goole."),
    (True, "In January I made eleven of twelve drops although the A64 was shut."),
    (True, "I renewed my Driver CPC in May 2024."),
    (True, "You have 85 lorries, and nearly a quarter of them are electric."),
    (True, "You were eleven years behind the wheel yourself, Aoife."),
    (True, "I hold an NVQ in driving goods vehicles from York College."),
    # false
    (False, "I deliver chilled goods to 83 stores on six routes."),
    (False, "At Selby I have trained eleven new drivers."),
    (False, "Five of the seven were nearly let go."),
    (False, "I rode with each of them for ten weeks in October 2023."),
    (False, "By the end of November 2022 all three were on time."),
    (False, "Late drops at the Leeds depot rose from 4 percent to 9 percent within a year."),
    (False, "Late drops at the Leeds depot fell from 9 to 3 percent."),
    (False, "Over 2023 my fuel use dropped from 29.8 to 34.2 litres."),
    (False, "That was about 30 percent less fuel over the year 2023."),
    (False, "The loading check now takes twenty seconds."),
    (False, "At Ouse Parcels I cut late drops from 9 to 4 percent."),
    (False, "At Ouse Parcels complaints fell by half, from 24 to 9."),
    (False, "I have been with Selby since 2018."),
    (False, "As transport manager at Selby I trained seven drivers."),
    (False, "As a senior Class 1 driver I deliver to 38 stores."),
    (False, "I have a bachelor's degree in logistics from York College."),
    (False, "During my time with Eddie Stobart I drove nights."),
    (False, "Janet Okafor writes that I am the safest driver she has ever employed."),
    (False, "Colin told me that he was eleven years behind the wheel before he took the desk."),
    (False, 'Aoife said that "our tail-lift is a museum piece".'),
    (False, "Thank you for explaining how you recruit apprentices in Romania."),
    (False, "Thank you for telling me about the new warehouse management software."),
    (False, "We talked about your plans for hydrogen trucks."),
    (False, "You deliver to 64 stores from five depots."),
    (False, "You have 58 lorries, 20 of them electric."),
    (False, "All of the new drivers were nearly let go."),
    (False, "My drawing has saved Selby fifty thousand pounds."),
    (False, "We saved Selby £41,000 a year in fuel."),
    (False, "Every drop at the Leeds depot was on time in the first quarter of 2024."),
    (False, "I plan my routes in Paragon every day."),
    (False, "Priya Nair told me about the cages in Goole."),
    (False, "I carried about 210 parcels a day for Ouse Parcels."),
)

BANK_TALK = """
Vikram Desai: Good morning, Meera. Vikram Desai, I head retail operations for the western region.
Shalini Rao: And I'm Shalini Rao, branch manager at Kothrud.
Vikram Desai: Ma'am will take the branch side, I'll take operations. Kindly start with your present role.
Meera Kulkarni: Sir, I am a senior officer at Deccan Co-operative Bank, Nashik Road branch, and I handle the teller line and KYC.
Shalini Rao: We get four hundred walk-ins a day, and on pension day it is double.
Meera Kulkarni: On pension day we open one hour early.
Vikram Desai: Our dormant accounts went up last year from six thousand to nine thousand. What would you do?
Meera Kulkarni: I would ring them in the evening, ten a day, and record the reason.
Shalini Rao: Tell me about a difficult customer.
Meera Kulkarni: One gentleman had come four times for the same nomination form. I filled it with him and saw that our form asks the same thing twice.
Shalini Rao: And then what happened?
Meera Kulkarni: Head office changed the form. It took some months.
Vikram Desai: How do you find cash differences at closing?
Meera Kulkarni: I count against the denomination slip first. Eight out of ten times it is there.
Shalini Rao: The kiosk is a sore point. It was down for nine days in July.
Vikram Desai: You will hear from HR within two weeks.
Meera Kulkarni: Thank you, sir. Thank you, ma'am.
"""

BANK_FILES = {
    "resume.md": """# Meera Kulkarni

## Work experience

### Senior Officer, Deccan Co-operative Bank, Nashik Road — June 2021 to date

- Teller line of five; 2,50,000 transactions a year.
- Average waiting time at the counter brought down from 18 minutes (January 2024) to 11 minutes (December 2024).
- KYC backlog cleared: 1,240 files in nine weeks, with a team of three.
- Deposits under my charge grew from Rs 4.2 crore to Rs 6.3 crore in two years.
- Conducted 14 financial literacy camps in villages; 630 accounts opened.

### Junior Officer, Sahyadri Urban Bank, Pune — July 2018 to May 2021

- Cash counter and lockers: 310 lockers, no difference in three audits.

## Education

B.Com., Savitribai Phule Pune University, 2018, first class
JAIIB, Indian Institute of Banking and Finance, 2020

## Systems

Finacle, MS Excel, Tally
""",
    "evidence/reference-suresh-patil.md": """# Reference: Suresh Patil, Branch Head, Nashik Road

3 August 2026. May be named: yes. May be quoted: yes. May be phoned: no.

Meera joined us in June 2021. In the KYC drive of 2023 she went through 1,240 files in nine weeks. Four of the fourteen villages had no road for a car, and she went there by bus on Sundays. She noticed that the nomination form asked for the same thing twice, wrote to head office on 5 February 2024, and from August 2024 all 62 branches used the shorter form.
""",
    "company.txt": "Konkan Finance Bank has 118 branches in five states. (Annual report 2025-26)\n"
    "Net profit rose from Rs 210 crore to Rs 268 crore in 2025-26. (Annual report 2025-26)\n",
}

BANK_CLAIMS: tuple[tuple[bool, str], ...] = (
    (True, "In nine weeks we cleared 1,240 KYC files with a team of three."),
    (True, "Waiting time at our counter came down from 18 minutes to 11 in the course of 2024."),
    (True, "That made the average wait seven minutes shorter."),
    (True, "Deposits in my charge grew by half, from Rs 4.2 crore to Rs 6.3 crore."),
    (True, "My five tellers handle two and a half lakh transactions a year."),
    (
        True,
        "I noticed that the nomination form asked for the same thing twice and wrote to head office in February 2024.",
    ),
    (True, "Six months later all 62 branches were using the shorter form."),
    (True, "I have a first-class B.Com. from Savitribai Phule Pune University."),
    (True, "I worked with Sahyadri Urban Bank in Pune for nearly three years before that."),
    (True, "Ten of the fourteen villages could be reached by car."),
    (True, "Shalini mentioned that the kiosk was down for nine days in July."),
    (True, "You asked how I find cash differences at closing."),
    (True, "Eighty percent of the time the difference is in the denomination slip."),
    (True, "Your bank has 118 branches in five states, and profit rose by more than a quarter last year."),
    (True, "I work in Finacle and Excel."),
    (False, "In nine weeks we cleared 1,420 KYC files."),
    (False, "In nine months we cleared 1,240 KYC files."),
    (False, "Waiting time at our counter rose from 11 minutes to 18."),
    (False, "Deposits in my charge doubled in two years, from Rs 4.2 crore to Rs 6.3 crore."),
    (False, "My tellers handle 25 lakh transactions a year."),
    (False, "From August 2023 all 62 branches used the shorter form."),
    (False, "At Sahyadri Urban Bank I cleared 1,240 KYC files."),
    (False, "I hold an M.B.A. in finance from Pune University."),
    (False, "As deputy branch manager at Nashik Road I ran the teller line."),
    (False, "Vikram mentioned that the kiosk was down for nine days in July."),
    (False, "Your bank has 181 branches in five states."),
    (False, "All fourteen villages had no road for a car."),
    (False, "Suresh Patil says that I was the best officer in the district."),
    (False, "Thank you for explaining your gold loan campaign."),
    (False, "I built our dashboards in Tableau."),
    (False, 'Shalini, you said that "the kiosk will be replaced by Diwali".'),
)

SCHOOL_TALK = """
- The head, Mrs. Byrne, met me at the door. She said they have two classes of thirty-one and no spare room.
- She asked how I would settle a child who will not come in from the yard.
- I said I would wait with him. I forgot to tell about the morning jobs.
- Mr. Keane, the deputy, asked about phonics. I said I had done the course.
- He said a third of the infants are new to English.
- They have a school dog called Biscuit on Wednesdays.
- They decide by Thursday week.
"""

SCHOOL_FILES = {
    "resume.txt": """NIAMH FARRELL

WORK

Teaching Assistant, St. Brigid's National School, Carrow, September 2022 to present
  Junior infants, 28 children. Morning jobs: lateness in my class went from 12 a week to 4.
  Phonics groups of six, four mornings a week.

Crèche worker, Little Acorns, Carrow, 2019 to 2022
  Ages two to four. Ran the outdoor hour in all weathers.

EDUCATION

QQI Level 6 Special Needs Assisting, Carrow College of Further Education, 2022
""",
    "evidence/note-deirdre-hayes.md": """Note from Deirdre Hayes, class teacher at St. Brigid's.
May be named: yes. May be quoted: yes. May be phoned: no.

In Niamh's first autumn with us five children cried at the gate every morning. She gave each of them a job: the register, the blinds, the fish. By Hallowe'en one still cried. Of the 24 children in her phonics groups, 21 reached the expected level in June 2025.
""",
}

SCHOOL_CLAIMS: tuple[tuple[bool, str], ...] = (
    (True, "Lateness in my class fell from twelve a week to four."),
    (True, "That is a third of what it was."),
    (True, "Seven in eight of the children in my phonics groups reached the expected level in June 2025."),
    (True, "I gave each of the five children who cried at the gate a job, and by Hallowe'en only one still cried."),
    (True, "I have worked at St. Brigid's since September 2022."),
    (True, "Mr. Keane asked about phonics."),
    (True, "You asked how I would settle a child who will not come in from the yard."),
    (True, "You told me that a third of the infants are new to English."),
    (True, "Before that I spent three years at Little Acorns."),
    (False, "Lateness in my class fell from twelve a week to two."),
    (False, "All of the children in my phonics groups reached the expected level."),
    (False, "At Little Acorns I ran phonics groups of six."),
    (False, "I have worked at St. Brigid's since September 2020."),
    (False, "I have a degree in primary education."),
    (False, "You told me that half of the infants are new to English."),
    (False, "Thank you for explaining your reading recovery programme and the sensory room."),
    (False, "As lead teacher I ran four phonics groups."),
)


PLATFORM_TALK = """
Rachel Ortiz: Hi Ben, thanks for joining. I'm Rachel, I manage the platform team here at Northwind Pay.
Tyler Brooks: And I'm Tyler, staff engineer. I'll be the one asking about incidents.
Rachel Ortiz: We're fourteen engineers and we deploy about thirty times a week.
Ben Castillo: That's more than we do.
Tyler Brooks: Walk me through the worst outage you've had a hand in.
Ben Castillo: Um, in March of 2024 our checkout was down for, uh, forty-seven minutes. A config push. I'd approved it.
Tyler Brooks: And what changed after that?
Ben Castillo: We, um, we put in a canary step. So now config goes to five percent of the fleet first.
Tyler Brooks: Our pager is brutal right now. I got paged nineteen times last week, and most of it was the same disk alert.
Rachel Ortiz: Tyler's been wanting to kill that alert since January.
Ben Castillo: I'd want to see the alert.
Rachel Ortiz: How do you disagree with a product manager?
Ben Castillo: I write the cost down. Once I talked Priya, our PM, out of a launch date by two weeks.
Rachel Ortiz: We want somebody who can mentor the two juniors. One of them, Sam, came from a bootcamp in May.
Tyler Brooks: Do you know Go?
Ben Castillo: I've written it for three years. Kotlin before that.
Rachel Ortiz: You'd be on call one week in five.
Ben Castillo: What would you change about the team if you could?
Tyler Brooks: The runbooks. Half of them are wrong.
Rachel Ortiz: We'll get back to you by end of next week.
"""

PLATFORM_FILES = {
    "resume.md": """# Ben Castillo
Austin, TX

## Experience

### Senior Backend Engineer — Lantern Market (Austin, TX)
August 2021 – Present

- Cut p95 checkout latency from 820 ms to 310 ms by splitting the pricing service.
- Own four Go services handling 1.8 million requests a day.
- Reduced cloud spend by $22,000 a month by right-sizing Kubernetes node pools.
- On-call lead; pages per week down from 46 to 11 in 2024.
- Mentored two interns; both were hired full time.

### Software Engineer — Pine Street Health (Denver, CO)
June 2018 – July 2021

- Built the appointment reminder service in Kotlin; no-show rate went from 18% to 12%.
- Migrated 2.3 million patient records to PostgreSQL with no downtime.

## Education

B.S. Computer Science, Colorado State University, 2018

## Certifications

AWS Certified Solutions Architect – Associate (2023)
""",
    "evidence/note-from-dana-whitfield.md": """# Note from Dana Whitfield

May be named: yes. May be quoted: yes. May be phoned: no.

I was Ben's engineering manager at Lantern until May 2026. After the March outage he wrote the postmortem himself, put his own name on the approval, and had the canary step live in nine days. Six other teams copied it. He is the only engineer I had who deleted more alerts than he added: 212 alerts in January 2024, 74 by December.
""",
    "company.md": """- Northwind Pay raised $40 million in a Series B in February 2026. (TechCrunch)
- 140 employees, offices in Austin and Toronto. (website)
""",
}

PLATFORM_CLAIMS: tuple[tuple[bool, str], ...] = (
    (True, "At Lantern I cut p95 checkout latency from 820 ms to 310."),
    (True, "That is more than 60 percent."),
    (True, "Latency at checkout fell by 62 percent."),
    (True, "I own four Go services with nearly two million requests a day."),
    (True, "Pages dropped from 46 a week to 11 in 2024, about three quarters fewer."),
    (True, "I brought our alerts down from 212 in January 2024 to 74 by December."),
    (True, "Roughly two thirds of our alerts are gone."),
    (
        True,
        "After the outage in March 2024 I wrote the postmortem and had a canary step live in nine days; six "
        "other teams have copied it.",
    ),
    (True, "Config now goes to one server in twenty first."),
    (True, "Checkout was down for three quarters of an hour."),
    (True, "At Pine Street Health no-shows fell from 18 to 12 percent, a third less."),
    (True, "I have a B.S. in Computer Science from Colorado State."),
    (True, "I have a BS in CS."),
    (True, "I saved about a quarter of a million dollars a year in cloud spend."),
    (True, "I have been with Lantern Market for almost five years."),
    (True, "I am an AWS Certified Solutions Architect."),
    (True, "Both of the interns I mentored were hired full time."),
    (True, "Tyler was paged nineteen times last week, mostly by the same disk alert."),
    (True, "You mentioned that half of the runbooks are wrong."),
    (True, "Rachel mentioned that Sam came from a bootcamp in May."),
    (True, "You deploy about thirty times a week with fourteen engineers."),
    (True, "Thank you for telling me about the pager and the disk alert."),
    (True, "Thank you both for your time, and for the frank answer on the runbooks."),
    (True, "I would like to help kill that alert."),
    (True, "You raised $40 million in February 2026."),
    (True, "Dana Whitfield, my manager at Lantern until May 2026, saw it happen."),
    (True, "I moved 2.3 million patient records to PostgreSQL without downtime."),
    (True, "I talked our product manager out of a launch date by two weeks."),
    (False, "I cut p95 checkout latency from 820 ms to 210 ms."),
    (False, "I cut p95 checkout latency from 310 ms to 820 ms."),
    (False, "I cut p95 checkout latency from 820 seconds to 310 seconds."),
    (False, "Latency at checkout fell by 80 percent."),
    (False, "I own nine Go services handling 1.8 million requests a day."),
    (False, "I own four Go services handling 1.8 billion requests a day."),
    (False, "I reduced cloud spend by $32,000 a month."),
    (False, "I reduced cloud spend by $22,000 a year."),
    (False, "At Pine Street Health I cut cloud spend by right-sizing Kubernetes node pools."),
    (False, "At Lantern no-show rate went from 18% to 12%."),
    (False, "I have been with Lantern since August 2019."),
    (False, "As engineering manager at Lantern I owned four services."),
    (False, "As principal backend engineer at Lantern I own four Go services."),
    (False, "I hold a master's in computer science from Colorado State University."),
    (False, "I graduated from Stanford in 2018."),
    (False, "Rachel was paged nineteen times last week."),
    (False, "Rachel told me that half of the runbooks are wrong."),
    (False, "Tyler, you said the pager was quiet."),
    (False, 'Tyler said "the pager is killing the team".'),
    (False, "You deploy about fifty times a week."),
    (False, "You have 240 employees in Austin and Toronto."),
    (False, "You raised $40 million in February 2025."),
    (False, "Thank you for explaining how you hash card numbers."),
    (False, "We discussed your move to Azure."),
    (False, "All of your runbooks are wrong."),
    (False, "I mentored five interns, and all were hired."),
    (False, "I write Rust every day."),
    (False, "I led the migration to Snowflake."),
    (False, "Sixteen other teams copied the canary step."),
    (False, "The canary step was live in nine weeks."),
    (False, "Dana Whitfield says I am the best engineer she ever managed."),
    (False, "Dana Whitfield can be phoned any time."),
    (False, "Checkout was down for 47 hours."),
    (False, "I migrated three million patient records to PostgreSQL."),
    (False, "I won the company's hackathon twice."),
    (False, "I was promoted in 2023."),
    (False, "At Google I worked on search."),
)


def driver() -> World:
    """A lorry driver with a depot's figures."""
    return world(
        talk(DRIVER_TALK),
        me="Tom Brennan",
        employer="Harwick Foods",
        role="HGV Driver",
        interviewers={"Aoife Daly": "Transport Manager", "Colin Marsh": "Depot Supervisor"},
        day=datetime(2026, 9, 15, 10, tzinfo=UTC),
        documents=DRIVER_FILES,
        signals=Signals(
            corrections=(
                Correction(
                    said=Quote(
                        "transcript.txt", "Twelve of us share the nights at Leeds.", turn=4, speaker="Tom Brennan"
                    ),
                    document=Quote("evidence/note-janet-okafor.md", "Fifteen drivers share the nights at Leeds."),
                    wrong="Twelve",
                    right="Fifteen",
                ),
            )
        ),
    )


def bank() -> World:
    """A bank officer in Maharashtra."""
    return world(
        talk(BANK_TALK),
        me="Meera Kulkarni",
        employer="Konkan Finance Bank",
        role="Operations Officer",
        interviewers={"Vikram Desai": "Head of Retail Operations", "Shalini Rao": "Branch Manager"},
        day=datetime(2026, 8, 20, 11, tzinfo=UTC),
        documents=BANK_FILES,
    )


def school() -> World:
    """A teaching assistant in Ireland, from notes alone."""
    return world(
        talk(SCHOOL_TALK, "notes.md", from_memory=True),
        me="Niamh Farrell",
        employer="Scoil Mhuire",
        role="Special Needs Assistant",
        interviewers={"Maeve Byrne": "Principal", "Declan Keane": "Deputy Principal"},
        day=datetime(2026, 5, 12, 15, tzinfo=UTC),
        documents=SCHOOL_FILES,
    )


def platform() -> World:
    """A backend engineer in Texas."""
    return world(
        talk(PLATFORM_TALK),
        me="Ben Castillo",
        employer="Northwind Pay",
        role="Senior Platform Engineer",
        interviewers={"Rachel Ortiz": "Engineering Manager", "Tyler Brooks": "Staff Engineer"},
        day=datetime(2026, 6, 10, 9, tzinfo=UTC),
        documents=PLATFORM_FILES,
    )
