"""In which country, and where it matters in which state, the job is: for rules of law that differ by place."""

import re
from functools import cache, lru_cache
from typing import Final

from afterword.debrief.case import Case

EU: Final = frozenset("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split())
"""Members of the European Union, 2026."""

# fmt: off
_NAMES: Final = {
    "GB": "uk|great britain|united kingdom|england|scotland|wales|northern ireland|britain",
    "IE": "ireland|republic of ireland|eire|éire", "US": "usa|u.s.|u.s.a.|united states|united states of america",
    "IN": "india|bharat", "DE": "germany|deutschland", "FR": "france", "AU": "australia", "CA": "canada",
    "NZ": "new zealand", "ES": "spain", "IT": "italy", "NL": "netherlands|holland", "AT": "austria", "BE": "belgium",
    "PT": "portugal", "PL": "poland", "CH": "switzerland", "JP": "japan", "NO": "norway", "ZA": "south africa",
    "SE": "sweden", "DK": "denmark", "FI": "finland", "GR": "greece",
}
_STATES: Final = {
    "US": "AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|"
    "DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|"
    "KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|"
    "MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|"
    "NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|"
    "SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|"
    "WV West Virginia|WI Wisconsin|WY Wyoming",
    "CA": "AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland|NS Nova Scotia|ON Ontario|"
    "PE Prince Edward Island|QC Quebec|SK Saskatchewan",
    "AU": "NSW New South Wales|VIC Victoria|QLD Queensland|WA Western Australia|SA South Australia|TAS Tasmania",
}
_ZONES: Final = {
    "GB": "Europe/London Europe/Belfast GB", "IE": "Europe/Dublin", "DE": "Europe/Berlin", "FR": "Europe/Paris",
    "IN": "Asia/Kolkata Asia/Calcutta", "JP": "Asia/Tokyo", "CH": "Europe/Zurich", "PT": "Europe/Lisbon",
    "NZ": "Pacific/Auckland", "ES": "Europe/Madrid", "IT": "Europe/Rome",
    "NL": "Europe/Amsterdam", "AT": "Europe/Vienna", "BE": "Europe/Brussels", "PL": "Europe/Warsaw",
    "US": "America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Detroit "
    "America/Boise America/Anchorage Pacific/Honolulu US/Eastern US/Central US/Mountain US/Pacific",
    "CA": "America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/Regina "
    "America/Montreal America/St_Johns",
}
# fmt: on
_MARKS: Final = (
    ("GB", r"£ ?\d|\bNHS\b|\bDBS\b|\bGCSEs?\b|\bNVQ\b|\bA[- ][Ll]evels?\b|\bBand [5-9]\b|\bPAYE\b"),
    ("IE", r"\bLeaving Cert\w*|\bPRSI\b|\bGarda vetting\b|\bTUSLA\b"),
    ("IN", r"₹|\b[Ll]akhs?\b|\bLPA\b|\b[Cc]rores?\b|\bRs\.? ?\d|\bPrivate Limited\b|\bPvt\b|\bB\.?Tech\b"),
    ("US", r"\b401\(?k\)?|\bOSHA\b|\bHIPAA\b|\bServSafe\b|\bGED\b|\bCDL\b|\bW-2\b"),
    ("AU", r"\bNDIS\b|\b[Ss]uperannuation\b|\bTAFE\b|\bAHPRA\b"),
)
"""Money, offices and papers that only one country has."""
_NUMBERS: Final = (
    ("GB", r"\+44\b|\b07\d{3} ?\d{3} ?\d{3}\b|\b01\d{3} \d{3} ?\d{3}\b|\b02\d \d{4} \d{4}\b"),
    ("IE", r"\+353\b|\b08[3-9] \d{3} \d{4}\b"),
    ("IN", r"\+91\b"),
    ("AU", r"\+61\b|\b04\d{2} \d{3} \d{3}\b"),
    ("NZ", r"\+64\b"),
    ("DE", r"\+49\b"),
    ("FR", r"\+33\b"),
    ("AT", r"\+43\b"),
    ("CH", r"\+41\b"),
    ("JP", r"\+81\b"),
)
_BY_HOST: Final = {"uk": "GB"}


def place_of(case: Case) -> str | None:
    """The ISO code of the country ("GB"), with its state where known ("US-MN"); None when nothing tells.

    What the person says comes first, then the employer's addresses, the advertisement, the zone of the invitation, and
    last where the person lives: most people apply in their own country.
    """
    if case.settings.country:
        return _named(case.settings.country)
    advertised = case.job.text if case.job else ""
    found = (
        _by_host(case)
        or _by_state(advertised)
        or _by_marks(f"{case.employer or ''}\n{advertised}")
        or _by_zone(case)
        or _at_home(case)
    )
    if found in _STATES:
        there = _by_state(advertised)
        return there if there and there.startswith(f"{found}-") else found
    return found


def chain(place: str | None) -> tuple[str, ...]:
    """The places whose law may hold there, the nearest first: "US-CA", "US"; "FR", "EU"."""
    if place is None:
        return ()
    country = place.partition("-")[0]
    return tuple(dict.fromkeys((place, country, *(("EU",) if country in EU else ()))))


def _named(written: str) -> str | None:
    """ "UK", "England", "en-GB", "us-ca" and "California" are all understood."""
    plain = " ".join(written.replace("_", "-").split())
    if code := re.fullmatch(r"(?:[a-z]{2}-)?([A-Z]{2})|([A-Za-z]{2})(-[A-Za-z]{2,3})?", plain):
        bare = (code[1] or code[2]).upper()
        return {"UK": "GB", "EN": "GB"}.get(bare, bare) + (code[3] or "").upper()
    low = plain.lower()
    for country, names in _NAMES.items():
        if low in names.split("|"):
            return country
    return next((code for name, code in _states() if name.lower() == low), None)


@cache
def _states() -> tuple[tuple[str, str], ...]:
    pairs = [(country, *each.split(" ", 1)) for country, listed in _STATES.items() for each in listed.split("|")]
    return tuple((name, f"{country}-{code}") for country, code, name in pairs)


def _by_host(case: Case) -> str | None:
    for person in case.interviewers:
        end = (person.email or "").rpartition(".")[2].lower()
        code = _BY_HOST.get(end, end.upper())
        if code in _NAMES:
            return code
    return None


@lru_cache(maxsize=16)
def _by_state(text: str) -> str | None:
    """ "Lakemont, Minnesota" and "Lakemont, MN": a place and its state or country, the first of them."""
    found = [(match.start(), code) for tail, code in _tails() if (match := re.search(rf"\b[A-Z][a-z]+, {tail}", text))]
    return min(found)[1] if found else None


@cache
def _tails() -> tuple[tuple[str, str], ...]:
    states = [(rf"(?:{name}\b|{code.partition('-')[2]}(?=[\s.,)\d]|$))", code) for name, code in _states()]
    countries = [(each, code) for code, names in _NAMES.items() for each in names.split("|") if len(each) > 4]
    return (*states, *((rf"{re.escape(each.title())}\b", code) for each, code in countries))


def _by_marks(text: str) -> str | None:
    """The one country whose marks stand in a text; None where there are none, or several countries'."""
    found = {country for country, pattern in _MARKS if re.search(pattern, text)}
    return found.pop() if len(found) == 1 else None


def _at_home(case: Case) -> str | None:
    """The country that the résumé's place or telephone number tells."""
    text = case.resume.text if case.resume else ""
    if told := re.search(r'"countryCode": ?"([A-Z]{2})"', text):
        return told[1]
    dialled = next((country for country, number in _NUMBERS if re.search(number, text)), None)
    return dialled or (_by_state(text) or "").partition("-")[0] or _by_marks(text)


def _by_zone(case: Case) -> str | None:
    moments = (case.invite.start if case.invite else None, case.date)
    keys = {getattr(moment.tzinfo, "key", None) for moment in moments if moment and moment.tzinfo}
    return next((country for country, zones in _ZONES.items() if keys & set(zones.split())), None)
