"""The turns of a conversation as HTML: thousands of them, so they go through a template that is compiled."""

from functools import cache
from typing import TYPE_CHECKING, Any, Final

from django.utils.safestring import SafeString, mark_safe

from afterword.app.interviews.conversation import Conversation
from afterword.app.report.saying import clock

if TYPE_CHECKING:
    from jinja2 import Template

_BECAME: Final = {"open": "stayed open", "partly": "answered in part", "mended": "answered later"}


def said(talk: Conversation, **told: Any) -> SafeString:
    """All turns.

    `told` has `url` and `answers` (addresses), `recording` (or ""), `quoted_turn` and `mended` (0: none), `only`
    and `mendable`.
    """
    # The template escapes whatever stands in it by default.
    return mark_safe(_template().render(talk=talk, became=_BECAME, **told))


@cache
def _template() -> "Template":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment: Environment = Environment(
        loader=PackageLoader("afterword.web", "templates/parts"), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    environment.filters["clock"] = clock
    return environment.get_template("said.jinja")
