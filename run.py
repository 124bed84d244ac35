"""The one door on a fresh machine: setup, demo, test. Needs Python 3.11 or newer and nothing else."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
BIN = ROOT / ".venv" / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = ROOT / ".venv" / "installed-from"
LOCK = ROOT / "requirements.lock"


def sh(*words: object) -> None:
    """Run a command in the project's folder and stop with its exit code if it fails."""
    if code := subprocess.call([str(word) for word in words], cwd=ROOT):
        sys.exit(code)


def setup() -> None:
    """Make .venv from the lock file, by uv where there is one; nothing to do when it is up to date."""
    if STAMP.exists() and STAMP.read_bytes() == LOCK.read_bytes():
        return
    if uv := shutil.which("uv"):
        sh(uv, "venv", "--quiet", "--allow-existing", ".venv")
        sh(uv, "pip", "install", "--quiet", "--compile-bytecode", "--python", PYTHON, "--require-hashes", "-r", LOCK)
        sh(uv, "pip", "install", "--quiet", "--python", PYTHON, "--no-deps", "--editable", ".")
    else:
        sh(sys.executable, "-m", "venv", ".venv")
        pip = (PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
        sh(*pip, "--require-hashes", "-r", LOCK)
        sh(*pip, "--no-deps", "--editable", ".")
    sh(PYTHON, "-m", "compileall", "-q", "src")
    STAMP.write_bytes(LOCK.read_bytes())


def main(task: str = "", *rest: str) -> None:
    """Do one of the three tasks; what follows the task is handed on to it."""
    if sys.version_info < (3, 11) or task not in {"setup", "demo", "test"}:
        sys.exit("Usage: python3 run.py setup | demo | test    (Python 3.11 or newer)")
    setup()
    if task == "demo":
        sh(PYTHON, "-m", "afterword", "debrief", "corpus/cases/dana-analyst", "--out", "demo-out", *rest)
    if task == "test":
        sh(PYTHON, "-m", "pytest", *rest)


main(*sys.argv[1:])
