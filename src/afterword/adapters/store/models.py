"""The tables. A case folder's files are what counts; all else is made from them and may be thrown away."""

from django.db import models


class Interview(models.Model):
    """One interview. The names are read out of its files, to be listed and searched without reading them again.

    `brought` is the digest of the files with which it began, whatever became of them.
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
