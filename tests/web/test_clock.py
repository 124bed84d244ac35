"""The clock of the person's own machine: Django must not turn it to another zone."""

import os
import subprocess
import sys
import time

import pytest

ASKS = """
import django
django.setup()
from afterword.app.wiring import SystemClock
print(SystemClock().now().strftime("%z"))
"""


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows keeps its own zone.")
@pytest.mark.parametrize(("zone", "offset"), [("Asia/Tokyo", "+0900"), ("Etc/GMT+5", "-0500"), (None, None)])
def test_the_pages_have_the_time_of_the_machine(tmp_path, zone, offset):
    env = {**os.environ, "AFTERWORD_DATA": str(tmp_path), "DJANGO_SETTINGS_MODULE": "afterword.web.settings"}
    env.pop("TZ", None)
    if zone:
        env["TZ"] = zone
    done = subprocess.run([sys.executable, "-c", ASKS], env=env, capture_output=True, text=True, check=True)
    plain = subprocess.run(
        [sys.executable, "-c", "import time; print(time.strftime('%z'))"],
        env=env,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == (offset or plain.stdout.strip())
