"""Errors are small sentences for people: what, where, what to do next."""


class AfterwordError(Exception):
    """Something that the person can mend. `str()` gives the whole sentence; exit code 2 in the shells."""

    def __init__(self, what: str, *, where: str = "", next: str = "") -> None:  # noqa: A002 - the contract's own word
        self.what, self.where, self.next = what, where, next
        super().__init__(what, where, next)

    def __str__(self) -> str:
        head = f"{self.where}: {self.what}" if self.where else self.what
        return f"{head} {self.next}".strip()

    def __reduce__(self) -> tuple[object, ...]:
        # Keyword-only arguments are lost by the default; errors must survive the way between two processes.
        return _rebuild, (type(self), self.what, self.where, self.next)


class UnreadableFile(AfterwordError):  # noqa: N818 - reads as the sentence it is
    """A file that cannot be read as what it should be."""


class BadCall(AfterwordError):  # noqa: N818
    """A call whose words do not fit."""


def _rebuild(kind: type[AfterwordError], what: str, where: str, following: str) -> AfterwordError:
    return kind(what, where=where, next=following)
