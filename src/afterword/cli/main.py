"""The command line: parse, call one use case, show."""

import argparse
import gc
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NoReturn

from afterword import __version__
from afterword.cli import commands
from afterword.kernel.errors import AfterwordError

_ENGLISH: Final = ("american", "australian", "british", "canadian", "indian", "off")
_SELDOM: Final = 200_000
"""New objects until the next search for rubbish: one command makes next to none, and looking took 4 % of its time."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"afterword: {message}. `{self.prog} --help` shows how to call it.\n")


def parser() -> argparse.ArgumentParser:
    """The commands of the contract and their options."""
    top = _Parser(prog="afterword", description="What comes after a job interview that went badly.")
    top.add_argument("--version", action="version", version=f"afterword {__version__}")
    sub = top.add_subparsers(dest="command", metavar="COMMAND", required=True)

    def command(name: str, text: str, *arguments: tuple[str, dict[str, Any]]) -> None:
        made = sub.add_parser(name, help=text, description=text)
        for flag, options in arguments:
            made.add_argument(flag, **options)

    folder = ("folder", {"type": Path, "help": "the folder of one interview"})
    as_json = ("--json", {"action": "store_true", "help": "print JSON instead of text"})
    case: dict[str, Any] = {"type": Path, "metavar": "FOLDER", "help": "the interview it belongs to"}
    command(
        "debrief", "Debrief one interview: report, letters, plan, practice.", folder, as_json,
        ("--out", {"type": Path, "help": "where the results go (FOLDER/afterword by default)"}),
    )  # fmt: skip
    command(
        "check", "Check letters, whoever wrote them.",
        ("letters", {"type": Path, "nargs": "+", "metavar": "LETTER", "help": "text, .eml, .docx; - reads stdin"}),
        ("--case", case), ("--to", {"help": "the addressee's name"}), as_json,
        ("--kind", {"help": "note, withdrawal, nudge … (guessed by default)"}),
        ("--format", {"choices": ("text", "editor", "sarif"), "default": "text", "help": "for whom"}),
        ("--english", {"choices": _ENGLISH, "help": "look at the spelling, too"}),
        ("--fix", {"action": "store_true", "help": "put right in text files what has but one right form"}),
    )  # fmt: skip
    command(
        "facts", "Hold every sentence of a text against the case.",
        ("text", {"type": Path, "metavar": "TEXT_FILE"}), ("--case", {**case, "required": True}), as_json,
    )  # fmt: skip
    command("read", "Read a transcript as turns.", ("file", {"type": Path, "metavar": "FILE"}), as_json)
    command("plan", "When to send, when to expect word, when to let go.", folder, as_json)
    command("practice", "Lessons and cards for the next interview.", folder)
    command("brief", "One page for the next interview.", folder)
    command(
        "write", "Write a letter of any kind for a case.",
        ("kind", {"metavar": "KIND", "help": "thank-you, recovery, nudge, withdrawal, rejection-reply …"}),
        folder, ("--to", {"metavar": "NAME", "help": "to whom (the one it is for by default)"}), as_json,
    )  # fmt: skip
    command("explain", "Any rule, worry, measure, gap or format.", ("id", {"nargs": "?", "metavar": "ID"}))
    command(
        "draft", "Let a language model word a letter or an answer; without --yes, show what would be sent.", folder,
        ("--to", {"metavar": "NAME", "help": "the interviewer the letter goes to"}),
        ("--answer", {"metavar": "ID", "help": "or the exchange to answer better (its id in debrief.json)"}),
        ("--server", {"metavar": "URL", "help": "an OpenAI-compatible server (AFTERWORD_LLM_SERVER by default)"}),
        ("--model", {"metavar": "NAME", "help": "the model there (AFTERWORD_LLM_MODEL by default)"}),
        ("--masked", {"action": "store_true", "help": "names, addresses and numbers go out as placeholders"}),
        ("--yes", {"action": "store_true", "help": "send it"}),
    )  # fmt: skip
    command(
        "send", "Send a letter by your own mail server; without --yes, show what would go where.", folder,
        ("--to", {"metavar": "NAME", "required": True, "help": "the addressee, or the name of the letter's file"}),
        ("--via", {"choices": ("smtp", "imap"), "required": True, "help": "send it, or put it into your drafts"}),
        ("--server", {"metavar": "HOST:PORT", "help": "(AFTERWORD_SMTP_SERVER or AFTERWORD_IMAP_SERVER by default)"}),
        ("--user", {"metavar": "NAME", "help": "as whom to log in (AFTERWORD_MAIL_USER by default)"}),
        ("--waive", {"metavar": "RULE", "action": "append", "default": [], "help": "let an error of this rule pass"}),
        ("--out", {"type": Path, "help": "where the letters lie (FOLDER/afterword by default)"}),
        ("--yes", {"action": "store_true", "help": "send it"}),
    )  # fmt: skip
    command(
        "serve", "The web app, on this machine alone; opens the browser.",
        ("folders", {"type": Path, "nargs": "*", "metavar": "FOLDER", "help": "interviews to take in, each once"}),
        ("--port", {"type": int, "help": "(8917, or any that is free, by default)"}),
        ("--no-browser", {"action": "store_true", "help": "only print the link"}),
    )  # fmt: skip
    command("doctor", "What is installed, and what would leave the machine.")
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. 0 done, 1 findings of level error, 2 the call or a file was wrong (one sentence on stderr)."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    gc.set_threshold(_SELDOM)
    told = parser().parse_args(argv)
    try:
        return commands.run(told)
    except AfterwordError as error:
        print(f"afterword: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("afterword: Stopped. Nothing of yours was changed.", file=sys.stderr)
        return 130
    except BrokenPipeError:  # whoever read our output has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        if os.environ.get("AFTERWORD_DEBUG"):
            raise
        words = json.dumps(f"{type(error).__name__}: {error}"[:200], ensure_ascii=False)
        print(
            f"afterword: This is a fault of ours, not of your files, which are unchanged ({words}). "
            "AFTERWORD_DEBUG=1 before the command shows where.",
            file=sys.stderr,
        )
        return 2
