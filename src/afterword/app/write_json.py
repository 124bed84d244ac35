"""Letters of one kind in the words of the JSON contract."""

from afterword.app import contract as c
from afterword.app.as_json import letter_json
from afterword.app.write_letter import WrittenLetters


def write_json(written: WrittenLetters) -> c.WriteJson:
    """`afterword write --json`."""
    return {
        "schema": c.schema_name("write"),
        "kind": written.kind.id,
        "letters": [
            {
                "letter": letter_json(each.letter),
                "left_out": [{"part": left.part, "why": left.why} for left in each.left_out],
                "remarks": list(each.remarks),
            }
            for each in written.letters
        ],
        "remarks": list(written.remarks),
    }
