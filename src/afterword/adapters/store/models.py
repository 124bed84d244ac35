"""The tables. A case folder's files are what counts; all else is made from them and may be thrown away."""

from datetime import UTC, datetime
from typing import Final

from django.db import models

LONG_AGO: Final = datetime(2000, 1, 1, tzinfo=UTC)


class Interview(models.Model):
    """One interview. The names are read out of its files, to be listed and searched without reading them again.

    `brought` is the digest of the files with which it began, whatever became of them. `round` counts the interviews for
    one post, 0 when nobody told. `due` and `page` are the single next thing, as far as the list needs it (no page:
    nothing to do), and `look` is when that has to be looked at again: at once after every change.
    """

    key = models.CharField(max_length=32, unique=True)
    title = models.TextField(default="")
    employer = models.TextField(default="")
    role = models.TextField(default="")
    people = models.TextField(default="")
    day = models.CharField(max_length=10, default="", db_index=True)
    made = models.DateTimeField()
    changed = models.DateTimeField(db_index=True)
    brought = models.CharField(max_length=64, default="", db_index=True)
    round = models.PositiveSmallIntegerField(default=0)
    due = models.DateTimeField(null=True, db_index=True)
    page = models.CharField(max_length=20, default="")
    look = models.DateTimeField(default=LONG_AGO, db_index=True)


class File(models.Model):
    """One file of a case folder; `name` is its path inside the folder, with "/" between the parts."""

    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="files")
    name = models.TextField()
    content = models.BinaryField()
    changed = models.DateTimeField()

    class Meta:
        """A name stands once."""

        constraints = (models.UniqueConstraint(fields=("interview", "name"), name="one_file_of_a_name"),)


class Reading(models.Model):
    """What was last made of an interview's files, and how far the next reading is.

    `digest` is that of the files that `body` (JSON) was made from; `wanted` that of the files as they are. `saying` is
    what is being done, or the sentence that says why nothing came of it.
    """

    interview = models.OneToOneField(Interview, on_delete=models.CASCADE, related_name="reading")
    digest = models.CharField(max_length=64, default="")
    wanted = models.CharField(max_length=64, default="")
    state = models.CharField(max_length=10, default="waiting")
    saying = models.TextField(default="")
    body = models.TextField(default="")


class Met(models.Model):
    """Somebody of the other side, in one interview; `place` keeps them in the order in which they were named."""

    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="met")
    name = models.TextField(db_index=True)
    role = models.TextField(default="")
    place = models.PositiveSmallIntegerField(default=0)


class Passage(models.Model):
    """Words to be found, and beside them what else a search for them may name: the employer, the post, who said it.

    The id holds the interview, so that its passages lie together in the index, which is made of this table.
    """

    id = models.BigIntegerField(primary_key=True)
    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="passages")
    kind = models.CharField(max_length=6)
    part = models.TextField()
    who = models.TextField(default="")
    about = models.TextField(default="")
    words = models.TextField()
