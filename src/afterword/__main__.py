"""`python -m afterword` is `afterword`."""

from afterword.cli.main import main

raise SystemExit(main())
