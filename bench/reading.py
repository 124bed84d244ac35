"""How well files are read: no word lost, speakers kept, tidied told from verbatim, the cases complete."""

import html
import json
import re
import time
from collections import Counter
from itertools import groupby
from pathlib import Path

from afterword.adapters.files import read_case_folder
from afterword.debrief.assemble import assemble
from afterword.documents.invites import read_invite
from afterword.kernel.errors import AfterwordError
from afterword.language.decoding import decode
from afterword.language.words import is_filled_pause, words
from afterword.transcripts.model import Turn
from afterword.transcripts.reader import read_transcript
from afterword.transcripts.verbatim import judge

SAMPLES = Path(__file__).parents[1].parent / "shared" / "samples"
TYPED_PAUSES = frozenset("um uh er erm eh ah".split())
"""The gold: what the typist wrote, token by token, a broken-off "um-" among them."""
_TAG = re.compile(r"<[^<>]*>")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_CLOCK = re.compile(r"WEBVTT|(?:\[?[A-Z][a-z]+day|[\d/]+,) \d+:\d\d [AP]M(?:\] .*)?")


def bag(text: str) -> Counter[str]:
    """The words of a text, without tags and bare numbers."""
    return Counter(word.lower() for word in _WORD.findall(html.unescape(_TAG.sub("", text))) if not word.isdigit())


def lost(path: Path) -> tuple[int, int, int, str]:
    """Words of a text file, words that are neither in a turn nor dropped, speakers, verbatim."""
    data = path.read_bytes()
    read = read_transcript(data, path.name)
    text = decode(data, path.name)
    if path.suffix == ".json":
        return 0, 0, len(read.speakers), read.verbatim
    whole = bag(
        "\n".join(line for line in text.split("\n") if "-->" not in line and not _CLOCK.fullmatch(line.strip()))
    )
    names = Counter[str]()
    for speaker in read.speakers:
        count = len(re.findall(re.escape(speaker), _TAG.sub(lambda tag: tag[0][2:-1] + " ", text))) if speaker else 0
        for word in bag(speaker):
            names[word] += count
    kept = bag(" ".join([turn.text for turn in read.turns] + [each.text for each in read.dropped])) + names
    missing = whole - kept
    return sum(whole.values()), sum(missing.values()), len(read.speakers), read.verbatim


def spoken(tokens: list[list[str]]) -> list[Turn]:
    """The turns of a podcast from its tokens and their speakers."""
    turns: list[Turn] = []
    for who, run in groupby(tokens, key=lambda token: token[1]):
        turns.append(Turn(len(turns) + 1, who, None, None, " ".join(token[0] for token in run)))
    return turns


def pieces(tokens: list[list[str]], size: int) -> Counter[str]:
    """The verdicts on every passage of so many words, each beginning a quarter of its length behind the last."""
    starts = range(0, len(tokens) - size + 1, size // 4)
    return Counter(judge(spoken(tokens[at : at + size]), from_memory=False)[0] for at in starts)


def main() -> None:
    """Print the tables."""
    print(f"{'file':<46}{'words':>7}{'lost':>6}{'speakers':>10}  verbatim")
    for path in sorted((SAMPLES / "formats").rglob("*.*")):
        try:
            many, missing, speakers, verbatim = lost(path)
        except AfterwordError as error:
            print(f"{path.name:<46}refused: {error}")
            continue
        print(f"{path.name:<46}{many:>7}{missing:>6}{speakers:>10}  {verbatim}")
    print()
    for path in sorted((SAMPLES / "speech").glob("*.nlp")):
        tokens = [line.split("|") for line in path.read_text("utf-8").splitlines()[1:]]
        turns = spoken(tokens)
        typed = sum(token[0].lower().rstrip("-") in TYPED_PAUSES for token in tokens)
        ours = sum(is_filled_pause(word) for turn in turns for word in words(turn.text))
        verdict, because = judge(turns, from_memory=False)
        print(f"{path.name:<18}pauses typed {typed}, counted {ours}; {verdict}: {because}")
        for size in (310, 450, 600, 1200):
            print(f"    passages of {size:>5} words: {dict(sorted(pieces(tokens, size).items()))}")
    print()
    for path in sorted((SAMPLES / "calendar").glob("*.ics")):
        try:
            invite = read_invite(path.read_bytes(), path.name)
            print(f"{path.name[:44]:<46}{invite.start!s:<28}{invite.summary[:30]}")
        except AfterwordError as error:
            print(f"{path.name[:44]:<46}refused: {error}")
    print()
    for folder in sorted((SAMPLES / "cases").iterdir()):
        gold = json.loads((folder / "gold.json").read_text("utf-8"))
        files = read_case_folder(folder)
        began = time.perf_counter()
        case = assemble(files, folder.name)
        spent = time.perf_counter() - began
        told = gold["case"]
        right = {
            "me": case.me == told["me"],
            "employer": case.employer == told["employer"],
            "role": case.role == told["role"],
            "date": case.date is not None and case.date.isoformat() == told["date"],
            "people": [(each.name, each.email, each.role) for each in case.interviewers]
            == [(each["name"], each["email"], each["role"]) for each in told["interviewers"]],
            "turns": len(case.transcript.turns) == gold["turns"] or not gold["turns"],
            "verbatim": case.transcript.verbatim == gold["verbatim"],
        }
        bare = assemble({name: data for name, data in files.items() if name != "case.toml"}, folder.name)
        wrong = [key for key, ok in right.items() if not ok]
        print(f"{folder.name:<18}{spent:.3f} s  wrong: {', '.join(wrong) or 'nothing'}")
        others = ", ".join(each.name for each in bare.interviewers) or "nobody"
        print(f"    without case.toml: {bare.me}; {others}; {bare.employer}; {bare.role}; {bare.date}")


if __name__ == "__main__":
    main()
