"""What I wish I had said: the door to evidence/answering."""

from afterword.evidence.answering.ranking import facts_for
from afterword.evidence.answering.wishing import wish_for

__all__ = ("facts_for", "wish_for")
