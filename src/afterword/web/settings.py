"""Django's settings: one machine, one person, nothing from outside. The data folder comes by AFTERWORD_DATA."""

import os
from pathlib import Path
from typing import Any

from afterword.web.place import COMING, data_folder, secret

DATA = data_folder(os.environ)
HERE = Path(__file__).parent

SECRET_KEY = secret(DATA)
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
INSTALLED_APPS = [
    "django.contrib.staticfiles", "django_htmx", "django_tasks", "django_tasks_db", "afterword.adapters.store",
    "afterword.web",
]  # fmt: skip
MIDDLEWARE = [
    "afterword.web.guard.Guard",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "afterword.web.faults.Faults",
    "afterword.web.typed.Typed",
]
ROOT_URLCONF = "afterword.web.urls"
WSGI_APPLICATION = None
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [HERE / "templates"],
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request", "afterword.web.shown.everywhere"
            ],
            "builtins": ["afterword.web.tags", "django.templatetags.static"],
        },
    }
]  # fmt: skip
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": DATA / "afterword.db",
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            # WAL: readers do not wait; FULL: what was saved is on the disk; secure_delete: what is deleted is gone.
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; "
            "PRAGMA foreign_keys=ON;",
        },
        "CONN_MAX_AGE": None,
    }
}
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
TIME_ZONE = "UTC"
OWN_ZONE = os.environ.get("TZ")  # before Django sets it: apps.py puts it back
USE_I18N = False
STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
WHITENOISE_MAX_AGE = 365 * 24 * 3600
STORAGES = {"staticfiles": {"BACKEND": "afterword.web.hashed.Hashed"}}
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_NAME = "afterword-form"
CSRF_FAILURE_VIEW = "afterword.web.faults.foreign_form"
DATA_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FILES = 40
DATA_UPLOAD_MAX_NUMBER_FIELDS = 400
FILE_UPLOAD_TEMP_DIR = DATA / COMING
FILE_UPLOAD_HANDLERS = ["afterword.web.uploads.Limited"]
LOGGING_CONFIG = None
