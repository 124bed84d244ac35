"""The index of the search."""

from django.db import migrations


class Migration(migrations.Migration):
    """SQLite's own full-text index; accents do not matter."""

    dependencies = (("store", "0001_initial"),)
    operations = (
        migrations.RunSQL(
            "CREATE VIRTUAL TABLE store_words USING fts5("
            'interview UNINDEXED, part UNINDEXED, words, tokenize = "unicode61 remove_diacritics 2")',
            "DROP TABLE store_words",
        ),
    )
