"""The newsroom's worker: queued tasks, and the outbox as its messages fall due."""

import logging
import threading

from django.db import DatabaseError, close_old_connections, connection
from django_tasks_db.management.commands.db_worker import Command as TaskWorker

from newsroom.ledger.delivery import deliver_due

log = logging.getLogger(__name__)


class Command(TaskWorker):
    """django-tasks-db's worker beside a look at the outbox every second.

    A commit enqueues the delivery of its messages; those for later (a plan's purge) have no commit at their
    second, so somebody must look. A late look is late news for caches and mail; readers' pages never wait.
    """

    help = "Run queued tasks and deliver the outbox as it falls due. SIGTERM ends it after the task at hand."

    def add_arguments(self, parser):
        """db_worker's, without reloading: it would start the look at the outbox twice."""
        super().add_arguments(parser)
        parser.set_defaults(reload=False, startup_delay=False)

    def configure_logging(self, verbosity):
        """LOGGING in the settings says what is heard."""

    def handle(self, *, interval, **options):
        """Both until a signal; with --batch until nothing is left."""
        over = threading.Event()
        # A daemon: when a receiver hangs, the worker still ends.
        courier = threading.Thread(target=look_at_outbox, args=(over, interval), name="outbox", daemon=True)
        courier.start()
        try:
            super().handle(interval=interval, **options)
        finally:
            over.set()
            courier.join(timeout=5)


def look_at_outbox(over, interval):
    """Deliver what is due every `interval` seconds until `over` is set; a missing database is waited for."""
    while True:
        close_old_connections()
        try:
            deliver_due()
        except DatabaseError:
            log.exception("The outbox could not be read; the next look is in %s s", interval)
        if over.wait(interval):
            break
    connection.close()
