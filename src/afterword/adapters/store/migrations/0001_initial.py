"""The first tables."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Interview",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(max_length=32, unique=True)),
                ("title", models.TextField(default="")),
                ("employer", models.TextField(default="")),
                ("role", models.TextField(default="")),
                ("people", models.TextField(default="")),
                ("day", models.CharField(db_index=True, default="", max_length=10)),
                ("made", models.DateTimeField()),
                ("changed", models.DateTimeField(db_index=True)),
            ],
        ),
        migrations.CreateModel(
            name="Reading",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("digest", models.CharField(default="", max_length=64)),
                ("wanted", models.CharField(default="", max_length=64)),
                ("state", models.CharField(default="waiting", max_length=10)),
                ("saying", models.TextField(default="")),
                ("body", models.TextField(default="")),
                (
                    "interview",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="reading", to="store.interview"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="File",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.TextField()),
                ("content", models.BinaryField()),
                ("changed", models.DateTimeField()),
                (
                    "interview",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="files", to="store.interview"
                    ),
                ),
            ],
            options={"constraints": [models.UniqueConstraint(fields=("interview", "name"), name="one_file_of_a_name")]},
        ),
    ]
