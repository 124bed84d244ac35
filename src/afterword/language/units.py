"""Units of measure under their many names, and what they amount to."""

from typing import Final

# canonical name: (dimension, factor to the dimension's base, the words and signs it goes by)
_TABLE: Final = {
    "milliseconds": ("time", 0.001, "ms msec millisecond milliseconds"),
    "seconds": ("time", 1, "sec secs second seconds"),
    "minutes": ("time", 60, "min mins minute minutes"),
    "hours": ("time", 3600, "hr hrs hour hours"),
    "days": ("time", 86400, "day days"),
    "weeks": ("time", 604800, "week weeks wk wks"),
    "fortnights": ("time", 1209600, "fortnight fortnights"),
    "months": ("time", 2629800, "month months"),
    "years": ("time", 31557600, "year years yr yrs"),
    "decades": ("time", 315576000, "decade decades"),
    "percent": ("share", 0.01, "% percent percentage pct"),
    "percentage points": ("points", 0.01, "points"),
    "times": ("times", 1, "times fold"),
    "usd": ("usd", 1, "$ usd dollar dollars"),
    "gbp": ("gbp", 1, "£ gbp pound pounds quid"),
    "eur": ("eur", 1, "€ eur euro euros"),
    "inr": ("inr", 1, "₹ rs inr rupee rupees"),
    "pence": ("gbp", 0.01, "pence penny"),
    "paise": ("inr", 0.01, "paise paisa"),
    "grams": ("mass", 0.001, "g gram grams gramme grammes"),
    "kg": ("mass", 1, "kg kgs kilo kilos kilogram kilograms"),
    "tonnes": ("mass", 1000, "tonne tonnes ton tons"),
    "metres": ("length", 1, "metre metres meter meters"),
    "centimetres": ("length", 0.01, "cm centimetre centimetres centimeter centimeters"),
    "millimetres": ("length", 0.001, "mm millimetre millimetres millimeter millimeters"),
    "km": ("length", 1000, "km kms kilometre kilometres kilometer kilometers"),
    "miles": ("length", 1609.344, "mile miles"),
    "feet": ("length", 0.3048, "ft feet foot"),
    "litres": ("volume", 1, "litre litres liter liters"),
    "volts": ("volts", 1, "volt volts"),
    "microamps": ("current", 1e-6, "µa μa microamp microamps"),
    "mb": ("data", 1e6, "mb megabyte megabytes"),
    "gb": ("data", 1e9, "gb gigabyte gigabytes"),
    "tb": ("data", 1e12, "tb terabyte terabytes"),
}
UNITS: Final = {word: name for name, (_, _, words) in _TABLE.items() for word in words.split()}
"""Every word or sign of a unit, with the unit's canonical name."""

CURRENCY: Final = frozenset({"usd", "gbp", "eur", "inr"})
TIME: Final = frozenset(name for name, (dimension, _, _) in _TABLE.items() if dimension == "time")


def dimension(unit: str | None) -> str | None:
    """What a unit measures ("time", "mass", "share", …); None for none or for a counted thing."""
    return _TABLE[unit][0] if unit in _TABLE else None


def in_base(value: float, unit: str) -> float:
    """`value` in its dimension's base unit: seconds, kilograms, metres, shares of one."""
    return value * _TABLE[unit][1]
