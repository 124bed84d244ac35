"""Numbers as a person would say them in a reason: "two of three", "twice", "both questions"."""

_NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split()


def spelled(count: int) -> str:
    """A small number in words, a larger one in figures."""
    return _NUMBERS[count] if 0 <= count < len(_NUMBERS) else str(count)


def of_all(count: int, whole: int, thing: str) -> str:
    """How many of all of them, to begin a sentence: "Two of the three questions", "None of the four answers"."""
    if whole == 1:
        return f"The one {thing}"
    if count == whole:
        return every(whole, thing)
    return f"{'None' if count == 0 else spelled(count).capitalize()} of the {spelled(whole)} {thing}s"


def times(count: int) -> str:
    """How often: "once", "twice", "five times"."""
    return {0: "never", 1: "once", 2: "twice"}.get(count, f"{spelled(count)} times")


def every(count: int, thing: str) -> str:
    """How all of them are named: "The one question", "Both questions", "All three questions"."""
    if count == 1:
        return f"The one {thing}"
    return f"Both {thing}s" if count == 2 else f"All {spelled(count)} {thing}s"
