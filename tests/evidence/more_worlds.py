# ruff: noqa: E501 - documents stand here as people write them
"""More invented interviews, judged before any run: a kitchen, a pharmacy."""

from datetime import UTC, datetime

from small_world import talk, world

from afterword.evidence.model import World

KITCHEN_TALK = """
Niamh Corrigan: Sit down, Luca, you're grand. I'm Niamh, I own the place, and Declan there runs the pass.
Declan Foy: Head chef. I've been here since we opened.
Niamh Corrigan: We do eighty covers on a weeknight and about two hundred on a Saturday. We lost three commis since Easter.
Luca Ferri: I'm at the Harbour Room now, on the sauce section. I came over in 2017.
Declan Foy: What do you do when the fish comes in and it's not right?
Luca Ferri: I send it back. I check the gills and the eyes, and I write it in the book with the time. In March I sent back forty kilos of hake.
Niamh Corrigan: Our food cost is at thirty-six percent. It should be thirty. Where would you look first?
Luca Ferri: In the bins. At the Harbour Room we weighed the bins for a month before we changed anything.
Declan Foy: Tell me about a row in a kitchen and how it ended.
Luca Ferri: There was one on a Sunday with the pastry chef. I can't say it ended well.
Niamh Corrigan: We close on Mondays, all of us, no exceptions. And the tips go into one jar.
Declan Foy: My worry is that you never ran a pass on your own.
Luca Ferri: Not on a Saturday, no. I did it on eleven Tuesdays when the sous was in college.
Niamh Corrigan: The new combi oven comes in the second week of November.
Declan Foy: The dishwasher breaks about once a fortnight, I'd warn you.
Niamh Corrigan: We'll have you in for a trial on Wednesday. I'll text you the time.
Luca Ferri: Thank you. Thank you, chef.
"""
KITCHEN_FILES = {
    "resume.md": """# Luca Ferri

## Work

**Chef de partie, The Harbour Room, Galway** — February 2021 to present

- Sauce section, 140 covers on a Friday; two commis under me.
- Weighed and sorted the kitchen waste for four weeks: 31 kg a day before, 19 kg a day six months later.
- Food cost of the section down from 34 to 29 percent between September 2023 and September 2024.
- Wrote 26 recipe cards with allergens; no allergen incident since they are up.

**Commis chef, Hotel Lorenzo, Bologna** — June 2014 to May 2017

- Breakfast for 90 guests, alone, six days a week.

**Kitchen porter, Brody's, Galway** — September 2017 to January 2021

- Moved to the vegetable section in my second year.

## Certificates

HACCP Level 3, 2022. Diploma in Culinary Arts, Istituto Bartolomeo Scappi, 2014.

Italian, English
""",
    "evidence/note-orla-quinn.md": """# Note from Orla Quinn, sous chef, The Harbour Room

Written 3 October 2025. May be named: yes. May be quoted: yes. May be phoned: yes, mornings only.

Luca set up the scales by the bins in January 2024. Nobody believed in it. Half of the waste was bread and trimmings, so he cut the bread order by a third and made stock of the trimmings every second day. By July 2024 we threw away 19 kg a day where it had been 31.

Five of the seven cooks still fill in his waste sheet; two never did. He ran the pass on eleven Tuesdays while I was at college, and there were two complaints in all that time.
""",
    "company.md": """# The Tannery Table

- Opened in May 2019. — website
- 52 seats, open six days a week. — website
- Two AA rosettes since 2023. — AA guide
""",
    "job.md": "Sous chef\n\nFive years in a busy kitchen\nExperience with stock control and staff rotas\n",
    "wish.md": "I should have said that I probably saved them twelve thousand a year.",
}
KITCHEN_CLAIMS: tuple[tuple[bool, str], ...] = (
    (True, "I have been a chef de partie at the Harbour Room since February 2021."),
    (True, "On a Friday we do 140 covers there, and I have two commis under me."),
    (True, "We weighed the kitchen waste for four weeks before changing anything."),
    (True, "Half a year later it was 19 kilos a day instead of 31."),
    (True, "That is nearly forty percent less in the bins."),
    (True, "Half of what we threw out was bread and trimmings."),
    (True, "I reduced the bread order by a third and turned the trimmings into stock every second day."),
    (True, "Five of the seven cooks still use my waste sheet."),
    (True, "My section's food cost fell by five percentage points within a year, from 34 to 29 percent."),
    (True, "I wrote twenty-six recipe cards with allergens, and we have had no allergen incident since."),
    (True, "I ran the pass on eleven Tuesdays while Orla Quinn was at college."),
    (True, "There were only two complaints in those eleven evenings."),
    (True, "Before that I spent more than three years at Brody's, first as a kitchen porter."),
    (True, "In Bologna I made breakfast for ninety guests on my own."),
    (True, "I hold the HACCP Level 3 certificate."),
    (True, "You told me that your food cost is at thirty-six percent and ought to be thirty."),
    (True, "Declan asked me what I do when the fish is not right."),
    (True, "In March I returned forty kilos of hake."),
    (True, "Declan, you worried that I have never run a pass by myself."),
    (True, "You have lost three commis since Easter."),
    (True, "Thank you for warning me about the dishwasher."),
    (True, "You have held two AA rosettes since 2023."),
    (True, "Your new combi oven arrives in the second week of November."),
    (True, "We spoke about the tips that all go into one jar."),
    (True, "Niamh mentioned that on a Saturday you do about two hundred covers."),
    (True, "Orla Quinn can be phoned in the mornings."),
    (False, "I have been a chef de partie at the Harbour Room since February 2019."),
    (False, "On a Friday we do 240 covers there."),
    (False, "We weighed the kitchen waste for four days."),
    (False, "Half a year later it was 9 kilos a day instead of 31."),
    (False, "That is more than half less in the bins, from 31 to 19 kilos a day."),
    (False, "A third of what we threw out was bread and trimmings."),
    (False, "I reduced the bread order by half."),
    (False, "All seven cooks still use my waste sheet."),
    (False, "My section's food cost fell from 34 to 24 percent."),
    (False, "My section's food cost rose from 29 to 34 percent."),
    (False, "I wrote sixty-two recipe cards with allergens."),
    (False, "I ran the pass on eleven Saturdays."),
    (False, "There was not a single complaint on those Tuesdays."),
    (False, "At Hotel Lorenzo I weighed and sorted the kitchen waste."),
    (False, "I was the sous chef at the Harbour Room."),
    (False, "I ran the Hotel Lorenzo kitchen as head chef."),
    (False, "In Bologna I made breakfast for 190 guests on my own."),
    (False, "I hold a bachelor's degree in culinary arts."),
    (False, "Niamh asked me what I do when the fish is not right."),
    (False, "You told me that your food cost is at forty-six percent."),
    (False, "You have lost eight commis since Easter."),
    (False, "Thank you for telling me about the wine list."),
    (False, "You have held two AA rosettes since 2013."),
    (False, "Your new combi oven arrives in the first week of November."),
    (False, "The dishwasher breaks about once a month, Declan said."),
    (False, "You close on Tuesdays, all of you."),
    (False, "My waste project saved twelve thousand a year."),
    (False, "Orla Quinn writes that I am the most creative cook in Galway."),
    (False, "Declan said that he has been here since 2010."),
    (False, "I make the staff rotas at the Harbour Room in Planday."),
    (False, "You open seven days a week."),
    (False, "In March I returned four kilos of hake."),
)

PHARMACY_TALK = """
Gloria Mendez: Hi Tasha, thanks for hopping on. I'm Gloria Mendez, pharmacy manager at the Lakewood store.
Ben Sorensen: And Ben Sorensen, I'm the lead tech. Nice to meet you.
Gloria Mendez: So we fill about four hundred fifty scripts a day, and roughly sixty of those are drive-through.
Tasha Boyd: Okay. I'm at Meridian Family Pharmacy right now, we do about one eighty.
Ben Sorensen: How do you handle a prior authorization that's stuck?
Tasha Boyd: I call the plan first, then the clinic, and I keep a log with the reference number so nobody calls twice.
Gloria Mendez: Tell us about a mistake you caught.
Tasha Boyd: There was a look-alike, hydroxyzine and hydralazine. I caught it at the count. The doctor thanked me on the phone.
Ben Sorensen: Our robot jams every couple of hours. It's the small round tablets.
Tasha Boyd: We had a Parata, too. I cleaned the cells on Thursdays.
Gloria Mendez: We've had five techs leave in the last year, and I'll be honest, two of them left because of me.
Ben Sorensen: I do inventory on the last Sunday of the month. It takes me nine hours.
Tasha Boyd: Ours takes three, because we count a shelf a day.
Gloria Mendez: My concern is the volume. It's more than double what you do now.
Tasha Boyd: I'd be fine.
Gloria Mendez: The pay is twenty-two fifty an hour. And we'll let everybody know by October tenth.
Ben Sorensen: The vaccine clinic starts the week after Labor Day.
Tasha Boyd: Great. Thank you both.
"""
PHARMACY_FILES = {
    "resume.md": """# Tasha Boyd, CPhT

## Experience

**Pharmacy Technician, Meridian Family Pharmacy, Tacoma, WA** — August 2019 to present

- Fill 180 prescriptions a day with one pharmacist.
- Cut stuck prior authorizations from 74 in January 2024 to 21 in June 2024 with a shared log.
- Introduced cycle counting: monthly inventory from 8 hours to 3.
- Trained two externs; both were hired.

**Cashier, Puget Grocery, Tacoma, WA** — May 2016 to July 2019

- Balanced three registers at close; over/short under $2 on 97% of days.

## Certification

CPhT (PTCB), 2020; Washington pharmacy technician license, active
Immunization training, 2023

## Education

A.A.S. in Pharmacy Technology, Pierce College, 2019
""",
    "evidence/email-dr-pham.txt": """From: Linh Pham, PharmD, Meridian Family Pharmacy
Date: September 18, 2025
May be named: yes. May be quoted: yes. May be phoned: no.

Tasha,

happy to. The log was your idea and you kept it going when the rest of us forgot. We had 74 authorizations stuck for more than a week in January 2024 and 21 in June. On three occasions you stopped a look-alike error at the count, the last one in May 2025. You gave 312 flu shots last season, more than anybody else here, and one patient in four asked for you by name.

Our net revenue numbers are confidential, please do not share: $2.4 million.
""",
    "company.md": """- Evergreen Drug runs 41 stores in Washington and Oregon. — annual report 2024
- The Lakewood store opened in 1998 and was remodeled in 2022. — News Tribune, March 4, 2022
""",
    "job.md": "Pharmacy Technician II\n\nTwo years of retail experience\nExperience with automated dispensing\nBilingual Spanish a plus\n",
}
PHARMACY_CLAIMS: tuple[tuple[bool, str], ...] = (
    (True, "At Meridian we fill 180 scripts a day with a single pharmacist."),
    (True, "Stuck prior authorizations went from 74 in January 2024 down to 21 that June."),
    (True, "That is a drop of more than 70 percent."),
    (True, "Our monthly inventory used to take eight hours; with cycle counting it takes three."),
    (True, "That saves us five hours every month."),
    (True, "I gave 312 flu shots last season."),
    (True, "Dr. Pham writes that one in four patients asked for me by name."),
    (True, "Three times I stopped a look-alike error at the count, most recently in May 2025."),
    (True, "I trained two externs, and both of them were hired."),
    (True, "I have been certified by the PTCB since 2020."),
    (True, "I completed my immunization training in 2023."),
    (True, "I have worked at Meridian for six years."),
    (True, "At Puget Grocery I balanced three registers at closing."),
    (True, "My registers were within two dollars on 97 percent of days."),
    (True, "You fill around 450 prescriptions a day, sixty of them at the drive-through."),
    (True, "Ben told me that the robot jams every couple of hours on the small round tablets."),
    (True, "Gloria was concerned that your volume is more than double ours."),
    (True, "Ben asked how I handle a prior authorization that is stuck."),
    (True, "You asked about a mistake I caught."),
    (True, "Five technicians left in the last year."),
    (True, "Ben's inventory takes nine hours on the last Sunday of the month."),
    (True, "You will let everybody know by October 10."),
    (True, "Evergreen Drug has 41 stores in Washington and Oregon."),
    (True, "I earned my associate degree in pharmacy technology at Pierce College in 2019."),
    (True, "I call the plan first and the clinic second, and keep a log with the reference number."),
    (False, "At Meridian we fill 280 scripts a day with one pharmacist."),
    (False, "Stuck prior authorizations went from 74 in January 2023 to 21 in June 2023."),
    (False, "Stuck prior authorizations were cut by half."),
    (False, "Our monthly inventory went from eight hours to two."),
    (False, "Our monthly inventory went from three hours to eight."),
    (False, "I gave 213 flu shots last season."),
    (False, "Dr. Pham writes that one in three patients asked for me by name."),
    (False, "Dr. Pham writes that every patient asked for me by name."),
    (False, "Thirteen times I stopped a look-alike error at the count."),
    (False, "I trained five externs, and both were hired."),
    (False, "I trained two externs, but only one of them was hired."),
    (False, "I have been certified since 2016."),
    (False, "I am a registered pharmacist."),
    (False, "I have worked at Meridian for nine years."),
    (False, "At Puget Grocery I introduced cycle counting."),
    (False, "At Puget Grocery I was the store manager."),
    (False, "My registers were within two dollars on 79 percent of days."),
    (False, "You fill around 450 prescriptions a week."),
    (False, "You fill around 450 prescriptions a day, most of them at the drive-through."),
    (False, "Gloria told me that the robot jams every couple of hours."),
    (False, "Ben told me that two technicians left because of him."),
    (False, "Two technicians left in the last year."),
    (False, "Ben's inventory takes nine hours on the first Sunday of the month."),
    (False, "You will let everybody know by October 20."),
    (False, "Evergreen Drug has 14 stores."),
    (False, "The Lakewood store opened in 2002."),
    (False, "I earned a bachelor's degree in pharmacy technology."),
    (False, "I speak Spanish with our patients every day."),
    (False, "Meridian's net revenue is $2.4 million."),
    (False, "You can phone Linh Pham any time."),
    (False, 'Gloria said, "You are exactly who we need."'),
    (False, "Thank you for telling me about the new compounding lab."),
    (False, "I have never let a look-alike error reach the doctor in thirty years."),
    (False, "The pay is twenty-five fifty an hour, you said."),
    (False, "I cleaned the cells of our robot on Tuesdays."),
)


def kitchen() -> World:
    """A chef at a restaurant in Ireland."""
    return world(
        talk(KITCHEN_TALK),
        me="Luca Ferri",
        employer="The Tannery Table",
        role="Sous chef",
        day=datetime(2025, 10, 6, 15, tzinfo=UTC),
        interviewers={"Niamh Corrigan": "Owner", "Declan Foy": "Head chef"},
        documents=KITCHEN_FILES,
    )


def pharmacy() -> World:
    """A pharmacy technician in the United States."""
    return world(
        talk(PHARMACY_TALK),
        me="Tasha Boyd",
        employer="Evergreen Drug",
        role="Pharmacy Technician II",
        day=datetime(2025, 9, 22, 10, tzinfo=UTC),
        interviewers={"Gloria Mendez": "Pharmacy manager", "Ben Sorensen": "Lead technician"},
        documents=PHARMACY_FILES,
    )


CHARITY_TALK = """
Ruth Abara: Hello Dafydd, come through. Ruth Abara, I'm the director, and this is Simon Pell, one of our trustees.
Simon Pell: Treasurer, for my sins.
Ruth Abara: We feed about three hundred and twenty households a week from four centres, and the waiting list has doubled since last winter.
Dafydd Rees: At Caring Larder we had one centre and ninety households.
Simon Pell: How do you check that a grant was spent on what it was given for?
Dafydd Rees: Every grant has its own code, and I reconcile it on the last Friday of the month with somebody who did not spend it.
Ruth Abara: Tell us about a time volunteers left you.
Dafydd Rees: In 2022 we lost fourteen in one month. I rang every one of them. Most said that the rota came too late.
Ruth Abara: And what changed?
Dafydd Rees: The rota goes out three weeks ahead now. We have had thirty-one stay for over a year.
Simon Pell: I'm a bit concerned you have never handled a budget above half a million.
Dafydd Rees: Four hundred and ten thousand was the most.
Ruth Abara: Our van failed its MOT twice this year. And the lease on Dock Street runs out in March 2027.
Simon Pell: We meet as trustees six times a year, on Tuesdays.
Ruth Abara: We'd like somebody who says no to me now and then. Simon does, but he enjoys it.
Ruth Abara: You'll hear from us by the end of next week.
"""
CHARITY_FILES = {
    "resume.md": """# Dafydd Rees

## Employment

**Operations Manager, Caring Larder, Swansea** — March 2020 to date

- Food for 90 households a week with 2 staff and 46 volunteers.
- Budget of £410,000; clean audit in four successive years.
- Volunteers leaving in their first six months: from 38% (2022) to 14% (2024).
- Won 9 of 15 grant bids, £268,000 in all.
- Moved the stock list from paper to Airtable in 2021.

**Shop Supervisor, Penlan Hospice Shops, Swansea** — June 2015 to February 2020

- Two shops, takings of £3,100 a week; Gift Aid sign-ups from one donor in five to one in two.

## Education

BA Geography, Swansea University, 2014 (2:1)
Certificate in Charity Finance, 2023
""",
    "evidence/letter-mair-hopkin.md": """# Letter from Mair Hopkin, chair of trustees, Caring Larder

2 February 2026. May be named: yes. May be quoted: no. May be phoned: yes.

Dafydd telephoned all fourteen volunteers who left in May 2022 and brought their reasons to the board in a single page. Eleven of them had left because of the rota. Five came back. We have not had a qualified audit since he joined.
""",
    "evidence/audit-2024.txt": """Caring Larder, independent examination, year to 31 March 2024

income            £431,200
expenditure       £409,800
reserves          £96,500   (2.8 months)
restricted funds  £118,000  in 7 grants, all spent as given
""",
    "company.md": "- Harbour Pantry was founded in 2011. — annual report 2025\n- Income of £1.9 million in 2024/25, 62% of it from trusts. — annual report 2025\n- 11 staff and 240 volunteers. — website\n",
    "job.md": "Head of Operations\n\nExperience of managing a fleet of vans\nSafeguarding lead experience\n",
}
CHARITY_CLAIMS: tuple[tuple[bool, str], ...] = (
    (True, "For nearly six years I have run operations at Caring Larder."),
    (True, "With two staff and 46 volunteers we feed ninety households every week."),
    (True, "My budget there is £410,000, and the audit has been clean four years running."),
    (
        True,
        "Between 2022 and 2024 the share of volunteers who leave within six months came down from 38 to 14 percent.",
    ),
    (True, "That is a drop of 24 percentage points."),
    (True, "I won nine out of fifteen bids, worth £268,000 together."),
    (True, "In 2021 I moved our stock list from paper to Airtable."),
    (True, "At the hospice shops, Gift Aid sign-ups went from one donor in five to every second one."),
    (True, "The two shops took £3,100 a week."),
    (True, "I supervised two shops for Penlan Hospice from 2015 to 2020."),
    (True, "When fourteen volunteers left in one month in 2022, I telephoned each of them."),
    (True, "Our rota now goes out three weeks in advance."),
    (True, "Thirty-one volunteers have stayed for more than a year."),
    (True, "All seven restricted grants were spent as given in the year to March 2024."),
    (True, "I took a certificate in charity finance in 2023."),
    (True, "I have a degree in geography from Swansea."),
    (True, "Simon asked how I check that a grant was spent on what it was given for."),
    (True, "I reconcile every grant on the last Friday of the month with a colleague who did not spend it."),
    (True, "Simon, your concern was that I have never handled more than half a million."),
    (True, "Ruth told me that the waiting list has doubled since last winter."),
    (True, "You feed about 320 households a week from four centres."),
    (True, "Your lease on Dock Street ends in March 2027."),
    (True, "The trustees meet six times a year."),
    (True, "Nearly two thirds of your income of £1.9 million comes from trusts."),
    (True, "Ruth would like somebody who says no to her now and then."),
    (True, "Thank you for being open about the van and its MOT."),
    (False, "For nearly nine years I have run operations at Caring Larder."),
    (False, "With two staff and 64 volunteers we feed ninety households every week."),
    (False, "We feed ninety households a day at Caring Larder."),
    (False, "My budget there is £1.9 million."),
    (False, "The audit has been clean in fourteen successive years."),
    (False, "The share of volunteers who leave within six months rose from 14 to 38 percent."),
    (False, "The share of volunteers who leave within six months fell by a tenth."),
    (False, "I won all fifteen of our grant bids."),
    (False, "I won nine of nineteen bids."),
    (False, "In 2021 I moved our stock list from paper to Salesforce."),
    (False, "At Caring Larder, Gift Aid sign-ups went from one donor in five to one in two."),
    (False, "At the hospice shops, Gift Aid sign-ups went from one donor in five to one in three."),
    (False, "When forty volunteers left in one month in 2022, I telephoned each of them."),
    (False, "Most of the volunteers said that the tea was bad."),
    (False, "Our rota now goes out three months in advance."),
    (False, "Only some of the seven restricted grants were spent as given."),
    (False, "I hold an MBA in charity finance."),
    (False, "I have a first-class degree in geography."),
    (False, "Ruth asked how I check that a grant was spent on what it was given for."),
    (False, "I reconcile every grant on the first Friday of the month."),
    (False, "Simon told me that the waiting list has doubled."),
    (False, "You told me that the waiting list has tripled since last winter."),
    (False, "You feed about 230 households a week."),
    (False, "You feed about 320 households a week from six centres."),
    (False, "Your lease on Dock Street ends in March 2029."),
    (False, "The trustees meet six times a month."),
    (False, "I have managed a fleet of vans at Caring Larder."),
    (False, "I was the treasurer of Caring Larder."),
    (False, "Mair Hopkin writes that I saved the charity from closing."),
    (False, "Thank you for telling me about the new centre in Neath."),
    (False, "Your charity was founded in 2001."),
    (False, "You have 240 staff."),
    (False, "All fourteen volunteers came back."),
    (False, "Eleven of the fourteen came back."),
    (False, "We talked about your legacy campaign."),
)

SUPPORT_NOTES = """
Spoke with Mr Arvind Shetty, IT manager, and Ms Fatima Sheikh from HR, 12 March, Google Meet, forty minutes.
Shetty sir asked about my shift timings, told rotational, two nights a week.
He asked how I would handle 60 tickets in queue on Monday morning. Said I sort by users affected, then by age.
Fatima ma'am asked notice period, I said 45 days. She said they can wait for 30 only.
He said their team is 9 people for 1,100 users and first response is at four hours.
Asked about a difficult user. I told about the finance head who shouted, I stayed on the call and fixed it in 20 minutes.
Could not answer what is DHCP relay. He explained it nicely.
She said second round is on Thursday with the vice president.
I asked about training budget, he said 25,000 rupees per person per year.
"""
SUPPORT_FILES = {
    "resume.md": """# Kavya Iyer

## Experience

**Desktop Support Engineer, Lotus Textiles, Coimbatore** — July 2021 to present

- Support for 650 users in 3 plants, L1 and L2.
- First response down from 95 minutes to 25 minutes in 2023 by a walk-in desk in each plant.
- Closed 4,800 tickets in 2024, 96% within SLA.
- Wrote 40 knowledge base articles; repeat calls fell by 30%.

**Trainee, Brightnet Solutions, Chennai** — January 2020 to June 2021

- Installed 210 desktops in 12 schools.

## Education

B.Sc. Computer Science, PSG College, 2019

## Certifications

CompTIA A+, 2022
""",
    "evidence/mail-ramesh.txt": """From: Ramesh Subramanian, Plant Head, Lotus Textiles
May be named: yes. May be quoted: yes. May be phoned: no.

Kavya started the walk-in desk herself in February 2023. In the first month 18 of the 22 supervisors used it. During the flood of November 2023 she brought up the weighbridge systems in six hours, the vendor had said three days. Only the cutting section still phones.
""",
}
SUPPORT_CLAIMS: tuple[tuple[bool, str], ...] = (
    (True, "At Lotus Textiles I support 650 users across three plants."),
    (True, "I brought first response down from 95 to 25 minutes during 2023."),
    (True, "That is seventy minutes faster."),
    (True, "In 2024 I closed 4,800 tickets, and 96 percent of them were within SLA."),
    (True, "My forty knowledge base articles reduced repeat calls by almost a third."),
    (True, "I began the walk-in desk in February 2023 on my own initiative."),
    (True, "Eighteen of the 22 supervisors used it in its first month."),
    (True, "During the November 2023 flood I had the weighbridge systems up within six hours."),
    (True, "The vendor had estimated three days."),
    (True, "As a trainee at Brightnet Solutions I installed 210 desktops in a dozen schools."),
    (True, "I hold a B.Sc. in Computer Science and the CompTIA A+."),
    (True, "You asked how I would handle sixty tickets on a Monday morning."),
    (True, "My notice period is 45 days."),
    (True, "Your team of nine looks after 1,100 users."),
    (True, "Mr Shetty explained DHCP relay to me, which I could not answer."),
    (True, "The second round will be on Thursday with the vice president."),
    (True, "The training budget is 25,000 rupees a year for each person."),
    (False, "At Lotus Textiles I support 1,100 users."),
    (False, "I brought first response down from 95 to 15 minutes."),
    (False, "I brought first response down from 95 hours to 25 hours."),
    (False, "In 2024 I closed 8,400 tickets."),
    (False, "All 4,800 tickets were within SLA."),
    (False, "My articles reduced repeat calls by half."),
    (False, "I began the walk-in desk in February 2022."),
    (False, "All 22 supervisors used it in its first month."),
    (False, "During the flood I had the weighbridge systems up within three days."),
    (False, "At Brightnet Solutions I supported 650 users."),
    (False, "I installed 120 desktops in 12 schools."),
    (False, "I hold an M.Sc. in Computer Science."),
    (False, "I am CCNA certified."),
    (False, "My notice period is 30 days."),
    (False, "Your team of nineteen looks after 1,100 users."),
    (False, "The second round will be on Friday."),
    (False, "The training budget is 25,000 rupees a month for each person."),
    (False, "You told me about the migration to Azure."),
    (False, "I was the plant head at Lotus Textiles."),
    (False, "Every section now uses the walk-in desk."),
    (False, "Ramesh Subramanian writes that I am the best engineer in Tamil Nadu."),
)


def charity() -> World:
    """An operations manager in Wales."""
    return world(
        talk(CHARITY_TALK),
        me="Dafydd Rees",
        employer="Harbour Pantry",
        role="Head of Operations",
        day=datetime(2026, 2, 5, 11, tzinfo=UTC),
        interviewers={"Ruth Abara": "Director", "Simon Pell": "Treasurer"},
        documents=CHARITY_FILES,
    )


def support() -> World:
    """A support engineer in India, from notes."""
    return world(
        talk(SUPPORT_NOTES, "notes.txt", from_memory=True),
        me="Kavya Iyer",
        employer="Nilgiri Foods",
        role="IT Support Engineer",
        day=datetime(2026, 3, 12, 16, tzinfo=UTC),
        interviewers={"Arvind Shetty": "IT manager", "Fatima Sheikh": "HR"},
        documents=SUPPORT_FILES,
    )


WAREHOUSE_TALK = """
Marisol Vega: Hey Andre, good to meet you. Marisol Vega, shift manager, and Pete's on the line, he's safety.
Pete Lindqvist: Hi there.
Marisol Vega: So this building ships about twelve thousand units a night, forty doors, and peak starts the Monday after Thanksgiving.
Andre Coleman: I'm at Bluebird Fulfillment, inbound, second shift. We unload fourteen trailers a night.
Pete Lindqvist: When did you last stop a line, and why?
Andre Coleman: In August. A guy had his badge lanyard near the rollers. It cost us six minutes and nobody argued.
Pete Lindqvist: Good. We had four recordables last year, and three of them were hands.
Marisol Vega: How do you handle somebody who's always late?
Andre Coleman: I ask them what happened before I write anything. One of mine had a bus that quit running at nine. I moved his start by thirty minutes.
Marisol Vega: My worry is you've only led eight people, and this is twenty-six.
Andre Coleman: Eight, yeah. Eleven when we covered outbound in July.
Pete Lindqvist: I walk the floor at four in the morning, every night.
Marisol Vega: We pay weekly, on Fridays. I'll call you Thursday.
"""
WAREHOUSE_FILES = {
    "resume.md": """# Andre Coleman

## Experience

**Inbound Lead, Bluebird Fulfillment, Joliet, IL** — October 2022 to present

- Lead 8 associates on second shift; 14 trailers a night.
- Dock-to-stock time from 9.5 hours to 6 hours between March and November 2024.
- Zero recordable injuries on the shift in 22 months.
- Cross-trained 5 of the 8 on the reach truck.

**Order Picker, Halsted Grocers DC, Chicago** — June 2019 to September 2022

- 165 cases an hour against a standard of 140; 99.4% accuracy.

## Licenses

Forklift and reach truck, renewed January 2025. OSHA 10, 2023.
""",
    "evidence/note-denise-park.md": """# Note from Denise Park, operations manager, Bluebird Fulfillment

May be named: yes. May be quoted: yes. May be phoned: yes, after 3 pm.

Andre repainted the staging lanes over one weekend in March 2024 and sorted the trailers by carrier instead of by arrival. Dock-to-stock came down by three and a half hours, and overtime on his shift fell from 61 hours a week to 24. I promoted him after only five months. Two other shifts have copied the lanes; the day shift has not.
""",
    "company.md": "- NorthRiver Logistics has 9 buildings in 4 states. — website\n- The Romeoville building opened in 2020. — Herald-News, August 3, 2020\n",
    "job.md": "Night Shift Supervisor\n\nExperience with WMS (Manhattan)\nLean or Six Sigma training\n",
}
WAREHOUSE_CLAIMS: tuple[tuple[bool, str], ...] = (
    (True, "I lead eight people on second shift at Bluebird, and we unload fourteen trailers every night."),
    (True, "Between March and November 2024 dock-to-stock time went from nine and a half hours to six."),
    (True, "That is more than a third faster."),
    (True, "My shift has gone 22 months without a recordable injury."),
    (True, "Five of my eight associates are cross-trained on the reach truck."),
    (True, "In one weekend in March 2024 I repainted the staging lanes."),
    (True, "I sort the trailers by carrier rather than by arrival."),
    (True, "Weekly overtime dropped from 61 hours to 24."),
    (True, "Two other shifts have copied the lanes since."),
    (True, "Denise Park writes that she promoted me after five months."),
    (True, "At Halsted Grocers I picked 165 cases an hour where the standard was 140."),
    (True, "My accuracy there was 99.4 percent."),
    (True, "I renewed my forklift license in January 2025."),
    (True, "I have been with Bluebird since October 2022."),
    (True, "Pete asked when I last stopped a line."),
    (True, "Pete mentioned that three of last year's four recordables were hands."),
    (True, "You ship around 12,000 units a night through forty doors."),
    (True, "Marisol, you worried that I have led only eight people and this is a team of twenty-six."),
    (True, "In July I led eleven people while we covered outbound."),
    (True, "I moved one man's start by half an hour because his bus quit running at nine."),
    (True, "NorthRiver has nine buildings in four states."),
    (False, "I lead eighteen people on second shift at Bluebird."),
    (False, "Dock-to-stock time went from nine and a half hours to four."),
    (False, "Dock-to-stock time came down by five hours."),
    (False, "My shift has gone 32 months without a recordable injury."),
    (False, "All eight of my associates are cross-trained on the reach truck."),
    (False, "I repainted the staging lanes over one weekend in May 2024."),
    (False, "Weekly overtime rose from 24 hours to 61."),
    (False, "Monthly overtime dropped from 61 hours a month to 24."),
    (False, "Every other shift has copied the lanes."),
    (False, "Denise Park writes that she promoted me after five weeks."),
    (False, "At Bluebird I picked 165 cases an hour."),
    (False, "My accuracy there was 94.9 percent."),
    (False, "I am a Six Sigma green belt and use Manhattan every day."),
    (False, "Marisol asked when I last stopped a line."),
    (False, "Pete mentioned that all four of last year's recordables were hands."),
    (False, "You ship around 12,000 units a week."),
    (False, "You had no recordables last year."),
    (False, "I supervised the Halsted Grocers warehouse."),
    (False, "In July I led twenty-six people."),
    (False, "NorthRiver has four buildings in nine states."),
    (False, "The Romeoville building opened in 2010."),
    (False, "You will call me on Friday."),
    (False, "Thank you for telling me about the new sorter."),
    (False, "Marisol walks the floor at four in the morning."),
)

COLLEGE_TALK = """
Grainne Molloy: Sinéad, thanks for coming in. I'm Gráinne Molloy, registrar, and this is Dr Paul Okafor, head of the business school.
Paul Okafor: You're welcome.
Grainne Molloy: We register two thousand six hundred students in the first two weeks of September, and last year the queue went out the door and down to the chipper.
Sinead Walsh: At Shannonside we put them in half-hour slots by surname. The longest anybody waited was twelve minutes.
Paul Okafor: How do you deal with a lecturer who will not send in marks?
Sinead Walsh: I go and sit in the office. I bring the list with me. Of the thirty-four late ones last summer I had thirty-one by the Friday.
Paul Okafor: And the other three?
Sinead Walsh: Two were on leave. One I never got.
Grainne Molloy: We're moving from Banner to another system in January, heaven help us.
Paul Okafor: I'd worry that you'd be bored. It's mostly exam boards here.
Grainne Molloy: There are nine boards, and six of them sit in the one week in June.
Grainne Molloy: We'll be in touch on Wednesday the third.
"""
COLLEGE_FILES = {
    "resume.md": """# Sinéad Walsh

## Work

**Assistant Registrar, Shannonside College, Limerick** — August 2020 to present

- Registration of 1,450 students a year; average wait cut from 48 minutes in 2021 to 7 in 2023.
- Secretary to four exam boards; no mark published wrongly since 2021.
- Staff of three.

**Clerical Officer, Clare County Council, Ennis** — April 2016 to July 2020

- Motor tax: 210 transactions a week at the counter.

## Education

BA in History, Mary Immaculate College, 2015. Certificate in Data Protection, 2022.
""",
    "evidence/email-tadhg.txt": """Note from Tadhg Keane, registrar, Shannonside College
May be named: yes. May be quoted: yes. May be phoned: no.

Sinéad brought in the surname slots in September 2022. In the first year 1,310 of 1,450 students came in their own slot. She chased 34 late mark sheets last summer and got all but three. In March 2024 she found that 27 students had been charged twice, and every one of them was refunded within ten days.
""",
}
COLLEGE_CLAIMS: tuple[tuple[bool, str], ...] = (
    (True, "I have been assistant registrar at Shannonside College since August 2020."),
    (True, "We register 1,450 students a year, and the average wait went from 48 minutes to seven."),
    (True, "About nine in ten students came in their own slot in the first year."),
    (True, "I introduced the surname slots in September 2022."),
    (True, "Of 34 late mark sheets last summer I had all but three."),
    (True, "In March 2024 I discovered that 27 students had been charged twice."),
    (True, "All of them had their money back within ten days."),
    (True, "I am secretary to four exam boards, and no mark has been published wrongly since 2021."),
    (True, "Before that I spent over four years with Clare County Council."),
    (True, "At the motor tax counter I handled 210 transactions a week."),
    (True, "I took a certificate in data protection in 2022."),
    (True, "Dr Okafor asked how I deal with a lecturer who will not send in marks."),
    (True, "You told me that you register 2,600 students in the first fortnight of September."),
    (True, "Six of your nine boards sit in the same week in June."),
    (True, "You are moving away from Banner in January."),
    (True, "Nobody waited longer than twelve minutes."),
    (False, "I have been registrar at Shannonside College since August 2020."),
    (False, "We register 1,540 students a year."),
    (False, "The average wait went from 48 minutes to 17."),
    (False, "Half of the students came in their own slot in the first year."),
    (False, "I introduced the surname slots in September 2021."),
    (False, "I got every one of the 34 late mark sheets."),
    (False, "In March 2024 I discovered that 72 students had been charged twice."),
    (False, "All of them had their money back within ten weeks."),
    (False, "Only some of the 27 students were refunded."),
    (False, "I am secretary to nine exam boards."),
    (False, "At Clare County Council I registered 1,450 students a year."),
    (False, "I handled 210 transactions a day at the counter."),
    (False, "I hold a master's degree in history."),
    (False, "Gráinne asked how I deal with a lecturer who will not send in marks."),
    (False, "All nine of your boards sit in the same week in June."),
    (False, "You are moving away from Banner in July."),
    (False, "You can ring Tadhg Keane on any day."),
    (False, "I migrated Shannonside from Banner to another system."),
    (False, "We talked about your hardship fund."),
    (False, "The queue went out the door twice a week, Paul said."),
)


def warehouse() -> World:
    """A shift lead in Illinois."""
    return world(
        talk(WAREHOUSE_TALK),
        me="Andre Coleman",
        employer="NorthRiver Logistics",
        role="Night Shift Supervisor",
        day=datetime(2025, 9, 30, 17, tzinfo=UTC),
        interviewers={"Marisol Vega": "Shift manager", "Pete Lindqvist": "Safety lead"},
        documents=WAREHOUSE_FILES,
    )


def college() -> World:
    """An administrator in Ireland."""
    return world(
        talk(COLLEGE_TALK),
        me="Sinead Walsh",
        employer="Corrib Institute",
        role="Senior Administrator, Registry",
        day=datetime(2024, 11, 28, 10, tzinfo=UTC),
        interviewers={"Grainne Molloy": "Registrar", "Paul Okafor": "Head of the business school"},
        documents=COLLEGE_FILES,
    )
