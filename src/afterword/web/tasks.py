"""Work behind the page."""

from django_tasks import task

from afterword.app.interviews.read_again import read_again


@task()
def read(key: str) -> None:
    """Read an interview's files and keep what comes of them. Doing it twice does no harm."""
    read_again(key=key)


def drop_done() -> None:
    """Forget the jobs that are done: what went wrong in one may quote what it read."""
    from django_tasks_db.models import DBTaskResult

    DBTaskResult.objects.finished().delete()
