"""The pages as a part of Django."""

import os
import time

from django.apps import AppConfig
from django.conf import settings


class WebConfig(AppConfig):
    """No tables of its own: everything kept stands in the store."""

    name = "afterword.web"
    label = "web"

    def ready(self) -> None:
        """Give the process the zone of this machine back: Django has just turned its clock to UTC."""
        if hasattr(time, "tzset"):
            os.environ.pop("TZ", None)
            if settings.OWN_ZONE is not None:
                os.environ["TZ"] = settings.OWN_ZONE
            time.tzset()
