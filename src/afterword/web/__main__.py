"""The web app as a program: `python -m afterword.web`, or `afterword serve`."""

import argparse
from functools import partial
from pathlib import Path

from afterword.web.serve import serve


def main() -> None:
    """Serve until stopped."""
    parser = argparse.ArgumentParser(prog="afterword serve", description="The web app, on this machine alone.")
    parser.add_argument("folders", type=Path, nargs="*", metavar="FOLDER")
    parser.add_argument("--port", type=int)
    parser.add_argument("--no-browser", action="store_true")
    told = parser.parse_args()
    serve(folders=told.folders, port=told.port, browser=not told.no_browser, say=partial(print, flush=True))


if __name__ == "__main__":
    main()
