"""The store as a part of Django."""

from django.apps import AppConfig


class StoreConfig(AppConfig):
    """The tables below are called `store_…`."""

    name = "afterword.adapters.store"
    label = "store"
    default_auto_field = "django.db.models.BigAutoField"
