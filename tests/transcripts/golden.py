"""Golden pairs: what a corpus file is read as, written beside it. Run to write those that are missing."""

import json
from dataclasses import asdict
from pathlib import Path

from afterword.transcripts.reader import read_transcript

CORPUS = Path(__file__).parents[2] / "corpus" / "transcripts"
WITH_PAIR = ("zoom.vtt", "zoom.chat.txt", "otter.srt", "meet.txt", "rev.txt", "whisper.json", "whisperx.json")
ODD = ("youtube_dl.vtt", "regions.vtt", "missing_timeframe.srt", "styles_colours.srt", "sample.sbv")


def expected_of(path: Path) -> Path:
    """Where the expected reading of a file stands."""
    return path.with_name(path.name + ".expected.json")


def as_json(path: Path) -> str:
    """The reading of a file as it is compared."""
    return json.dumps(asdict(read_transcript(path.read_bytes(), path.name)), indent=1, ensure_ascii=False) + "\n"


def main() -> None:
    """Write missing pairs; never over an old one."""
    for path in [CORPUS / name for name in WITH_PAIR] + [CORPUS / "odd" / name for name in ODD]:
        if not expected_of(path).exists():
            expected_of(path).write_text(as_json(path), "utf-8")


if __name__ == "__main__":
    main()
