"""With which files an interview began, so that the same folder brought twice is one interview."""

from django.db import migrations, models


class Migration(migrations.Migration):
    """Interviews from before began with files that nobody noted."""

    dependencies = (("store", "0002_words"),)
    operations = (
        migrations.AddField(
            model_name="interview", name="brought", field=models.CharField(db_index=True, default="", max_length=64)
        ),
    )
