"""The command behind `make run`."""

import sys
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.urls import reverse

from newsroom.operations import preparing
from newsroom.operations.children import Children

# Threads a server process: one that decodes a photo for seconds must not keep readers waiting, and each may
# hold a database connection.
PROCESSES, THREADS = 2, 4


class Command(BaseCommand):
    """Start the whole newsroom on this machine and stop all of it on Ctrl-C."""

    help = (
        "Prepare the database and the static files, load the demo newsroom once (never in production), and"
        " start the web server and the worker on 127.0.0.1, port PORT (8000)."
    )

    def handle(self, **options):
        """Prepare, start, wait; exit code 1 with a sentence when a part stops by itself."""
        port = preparing.free_port(settings.PORT)
        try:
            self.prepare()
        except KeyboardInterrupt:
            raise CommandError("Stopped before the newsroom was ready.", returncode=130) from None
        with Children() as children:
            children.start("web server", server(port), folder=settings.BASE_DIR)
            if children.wait(until=lambda: preparing.answers(port)):
                # Only now: on a small machine the two would slow each other down, and readers come first.
                children.start("worker", worker(), folder=settings.BASE_DIR)
                self.welcome()
            children.wait()
            fallen = children.fallen()
        if fallen:
            raise CommandError(f"The {fallen} stopped by itself, so all of it was stopped: see above why.")
        self.stdout.write("The newsroom is closed.")

    def prepare(self):
        """Database, static files and, at home, the demo."""
        call_command("migrate", interactive=False, verbosity=0)
        preparing.collect_static_files()
        if not settings.PRODUCTION:
            preparing.load_demo()

    def welcome(self):
        """Where to go and, at home, who to be."""
        self.stdout.write(f"\nThe newsroom is open.\n  site   {settings.SITE_URL}/")
        self.stdout.write(f"  admin  {settings.SITE_URL}{reverse('admin:index')}")
        logins = Path(settings.VAR) / "logins.txt"
        if not settings.PRODUCTION and logins.exists():
            self.stdout.write(f"\nLog in as one of these (kept in {logins}):")
            for line in logins.read_text().splitlines():
                role, username, password = line.split("\t")
                self.stdout.write(f"  {role:<15} {username:<10} {password}")
        self.stdout.write("\nCtrl-C closes it.\n")
        self.stdout.flush()


def server(port):
    """The command line of the web server, heard only when something is wrong."""
    options = (
        f"--interface wsgi --host {preparing.HOST} --port {port} --workers {PROCESSES}"
        f" --blocking-threads {THREADS} --no-ws --respawn-failed-workers --workers-kill-timeout 5"
        " --log-level warning"
    )
    return [sys.executable, "-m", "granian", *options.split(), "newsroom.wsgi:application"]


def worker():
    """The command line of the worker."""
    return [sys.executable, "manage.py", "worker"]
