"""Rounds, people, the most urgent thing, and an index of the search whose parts can be changed one by one."""

import datetime

import django.db.models.deletion
from django.db import migrations, models

_INDEX = (
    "CREATE VIRTUAL TABLE store_found USING fts5(words, about, content='store_passage', content_rowid='id', "
    'tokenize = "unicode61 remove_diacritics 2")',
    "CREATE TRIGGER store_passage_in AFTER INSERT ON store_passage BEGIN "
    "INSERT INTO store_found (rowid, words, about) VALUES (new.id, new.words, new.about); END",
    "CREATE TRIGGER store_passage_out AFTER DELETE ON store_passage BEGIN "
    "INSERT INTO store_found (store_found, rowid, words, about) VALUES ('delete', old.id, old.words, old.about); END",
)
_BACK = (
    'CREATE VIRTUAL TABLE store_words USING fts5(interview UNINDEXED, part UNINDEXED, words, tokenize = "unicode61 remove_diacritics 2")',
    "DROP TRIGGER store_passage_in", "DROP TRIGGER store_passage_out", "DROP TABLE store_found",
)  # fmt: skip


class Migration(migrations.Migration):
    """What was read before is read anew by the worker, which fills the new tables; nothing of it was written by hand."""

    dependencies = (("store", "0003_brought"),)
    operations = (
        migrations.AddField("interview", "round", models.PositiveSmallIntegerField(default=0)),
        migrations.AddField("interview", "due", models.DateTimeField(db_index=True, null=True)),
        migrations.AddField("interview", "page", models.CharField(default="", max_length=20)),
        migrations.AddField(
            "interview",
            "look",
            models.DateTimeField(db_index=True, default=datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)),
        ),
        migrations.CreateModel(
            name="Met",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.TextField(db_index=True)),
                ("role", models.TextField(default="")),
                ("place", models.PositiveSmallIntegerField(default=0)),
                (
                    "interview",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="met", to="store.interview"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Passage",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=6)),
                ("part", models.TextField()),
                ("who", models.TextField(default="")),
                ("about", models.TextField(default="")),
                ("words", models.TextField()),
                (
                    "interview",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="passages", to="store.interview"
                    ),
                ),
            ],
        ),
        migrations.RunSQL("DROP TABLE store_words", _BACK[0]),
        migrations.RunSQL(_INDEX, _BACK[1:]),
        migrations.RunSQL("UPDATE store_reading SET digest = ''", migrations.RunSQL.noop),
    )
