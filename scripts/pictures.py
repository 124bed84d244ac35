"""Pictures of the sample report for README and docs: light and dark, desktop and phone. Needs Chromium."""

import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from afterword.cli.main import main as afterword

ROOT = Path(__file__).resolve().parent.parent
SHOTS = {
    "report": {"width": 900, "height": 1000, "scheme": "light"},
    "report-dark": {"width": 900, "height": 1000, "scheme": "dark"},
    "report-phone": {"width": 390, "height": 844, "scheme": "light"},
}


def main() -> None:
    """Take them anew."""
    target = ROOT / "docs" / "pictures"
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as out, sync_playwright() as playwright:
        afterword(["debrief", str(ROOT / "corpus" / "cases" / "dana-analyst"), "--out", out])
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        for name, how in SHOTS.items():
            size = {"width": how["width"], "height": how["height"]}
            page = browser.new_page(viewport=size, color_scheme=how["scheme"])
            page.goto((Path(out) / "debrief.html").as_uri())
            page.screenshot(path=target / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
