"""Pictures of the sample report and of every page of the web app: light and dark, desktop and phone. Needs Chromium.

Run: .venv/bin/python scripts/pictures.py [FOLDER]
With a FOLDER the pages of the web app go there, all of them; without one the few that README and docs show.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from afterword.cli.main import main as afterword

ROOT = Path(__file__).resolve().parent.parent
SHOTS = {
    "report": {"width": 900, "height": 1000, "scheme": "light"},
    "report-dark": {"width": 900, "height": 1000, "scheme": "dark"},
    "report-phone": {"width": 390, "height": 844, "scheme": "light"},
}
CASE = ROOT / "corpus" / "cases" / "dana-analyst"
PAGES = (
    "", "feelings", "verdicts", "fit", "questions", "answers", "letters", "letters/annika-thorsby", "wait", "next",
    "transcript", "transcript/4", "set-down", "set-down/memory/worst", "people", "think", "again",
    "side-by-side", "brief", "heed", "remove",
)  # fmt: skip
OUTSIDE = ("/", "/begin", "/search?q=platelets", "/firms", "/firms/people", "/data")
FEW = {
    "letters/annika-thorsby": "web-letter", "verdicts": "web-verdicts", "": "web-steps", "transcript": "web-transcript",
}  # fmt: skip
_WHOLE = "for (const turn of document.querySelectorAll('.turn')) turn.style.contentVisibility = 'visible'"
"""What is out of sight is not laid out until somebody scrolls there; a picture of a whole page wants it."""


def web(browser: Browser, data: str, folder: Path | None, few: Path) -> None:
    """The pages of the web app with the sample interview in it."""
    command = [sys.executable, "-m", "afterword", "serve", "--no-browser", "--port", "0"]
    env = {**os.environ, "AFTERWORD_DATA": data}
    server = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True)
    try:
        link = re.search(r"http\S+", server.stdout.readline() if server.stdout else "")
        if link is None:
            sys.exit("The web app did not start.")
        base = link.group().partition("/enter/")[0]
        window = browser.new_context()
        page = window.new_page()
        page.goto(link.group())
        page.goto(f"{base}/begin")
        files = [str(path) for path in sorted(CASE.rglob("*")) if path.is_file() and path.name != "gold.json"]
        page.set_input_files("#files", files)
        page.get_by_role("button", name="Keep it").click()
        page.wait_for_url("**/feelings")
        here = page.url.removesuffix("feelings")
        page.goto(here)
        page.wait_for_selector("#reading .working", state="detached", timeout=60_000)
        state = window.storage_state()
        for scheme in ("light", "dark"):
            for wide in (390, 1280):
                size = {"width": wide, "height": 900}
                view = browser.new_context(storage_state=state, color_scheme=scheme, viewport=size)
                tab = view.new_page()
                if folder:
                    for name in (*OUTSIDE, *PAGES):
                        tab.goto(base + name if name.startswith("/") else here + name)
                        plain = re.sub(r"\W+", "-", name).strip("-") or ("home" if name == "/" else "steps")
                        tab.evaluate(_WHOLE)
                        tab.screenshot(path=folder / f"{plain}-{scheme}-{wide}.png", full_page=True)
                elif scheme == "light":
                    for name, shot in FEW.items():
                        tab.goto(here + name)
                        tab.screenshot(path=few / f"{shot}{'-phone' if wide == 390 else ''}.png")
                view.close()
    finally:
        server.kill()
        server.wait()


def main() -> None:
    """Take them anew."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    target = ROOT / "docs" / "pictures"
    target.mkdir(parents=True, exist_ok=True)
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as out, tempfile.TemporaryDirectory() as data, sync_playwright() as playwright:
        afterword(["debrief", str(ROOT / "corpus" / "cases" / "dana-analyst"), "--out", out])
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        for name, how in SHOTS.items():
            size = {"width": how["width"], "height": how["height"]}
            page = browser.new_page(viewport=size, color_scheme=how["scheme"])
            page.goto((Path(out) / "debrief.html").as_uri())
            page.screenshot(path=target / f"{name}.png")
        web(browser, data, folder, target)
        browser.close()


if __name__ == "__main__":
    main()
