"""A quotation in the words of the JSON contract."""

from afterword.app.contract_facts import QuoteJson
from afterword.kernel.quotes import Quote


def quote_json(quote: Quote) -> QuoteJson:
    """A quote; `line` and `from_memory` only where they mean something."""
    out: QuoteJson = {
        "source": quote.source,
        "turn": quote.turn,
        "speaker": quote.speaker,
        "start": quote.start,
        "text": quote.text,
    }
    if quote.line is not None:
        out["line"] = quote.line
    if quote.from_memory:
        out["from_memory"] = True
    return out


def maybe_quote_json(quote: Quote | None) -> QuoteJson | None:
    """A quote, or None."""
    return quote_json(quote) if quote else None
