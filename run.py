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
PRODUCT = ROOT / "requirements.lock"
ALL = ROOT / "requirements-dev.lock"  # the product, all its extras, and what tests need
SAMPLE = "corpus/cases/dana-analyst"


def sh(*words: object, **extra: str) -> None:
    """Run a command in the project's folder and stop with its exit code if it fails."""
    if code := subprocess.call([str(word) for word in words], cwd=ROOT, env={**os.environ, **extra}):
        sys.exit(code)


def setup(lock: Path) -> None:
    """Make .venv from a lock file, by uv where there is one; nothing to do when it or more is there already."""
    there = STAMP.read_bytes() if STAMP.exists() else b""
    if there in {lock.read_bytes(), ALL.read_bytes()}:
        return
    if uv := shutil.which("uv"):
        sh(uv, "venv", "--quiet", "--allow-existing", ".venv")
        sh(uv, "pip", "install", "--quiet", "--compile-bytecode", "--python", PYTHON, "--require-hashes", "-r", lock)
        sh(uv, "pip", "install", "--quiet", "--python", PYTHON, "--no-deps", "--editable", ".")
    else:
        sh(sys.executable, "-m", "venv", ".venv")
        pip = (PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
        sh(*pip, "--require-hashes", "-r", lock)
        sh(*pip, "--no-deps", "--editable", ".")
    sh(PYTHON, "-m", "compileall", "-q", "src")
    STAMP.write_bytes(lock.read_bytes())


def demo(*rest: str) -> None:
    """The sample interview: its debrief, and for somebody who watches the web app with it, beside their own data."""
    sh(PYTHON, "-m", "afterword", "debrief", SAMPLE, "--out", "demo-out", *rest)
    if rest:
        return
    if sys.stdin.isatty() and sys.stdout.isatty():
        print("\nThe same interview in your browser:", flush=True)
        sh(PYTHON, "-m", "afterword", "serve", SAMPLE, AFTERWORD_DATA="demo-out/data")
        return
    data = "set AFTERWORD_DATA=demo-out\\data&& " if os.name == "nt" else "AFTERWORD_DATA=demo-out/data "
    print(f"The same in your browser: {data}{(BIN / 'afterword').relative_to(ROOT)} serve {SAMPLE}")


def main(task: str = "", *rest: str) -> None:
    """Do one of the three tasks; what follows the task is handed on to it."""
    if sys.version_info < (3, 11) or task not in {"setup", "demo", "test"}:
        sys.exit("Usage: python3 run.py setup | demo | test    (Python 3.11 or newer)")
    setup(PRODUCT if task == "demo" else ALL)
    if task == "demo":
        demo(*rest)
    if task == "test":
        sh(PYTHON, "-m", "pytest", *rest)


try:
    main(*sys.argv[1:])
except KeyboardInterrupt:
    sys.exit(130)
