"""The pages as a part of Django."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """No tables of its own: everything kept stands in the store."""

    name = "afterword.web"
    label = "web"
