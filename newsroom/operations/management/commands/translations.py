"""The words of the house in its languages."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from newsroom.operations import catalogues


class Command(BaseCommand):
    """Bring the .po and .mo files up to the code, or say what is missing."""

    help = (
        "Collect every word from our Python, templates and scripts into newsroom/locale and compile it;"
        " --check changes nothing and fails with a list of what is missing."
    )
    requires_system_checks = []

    def add_arguments(self, parser):
        """--check for `make check`."""
        parser.add_argument(
            "--check", action="store_true", help="change nothing; fail when something is missing"
        )

    def handle(self, *, check, **options):
        """Update, or list the problems and exit with 1."""
        where = settings.BASE_DIR, settings.LOCALE_PATHS[0], [code for code, _name in settings.LANGUAGES]
        if not check:
            for path in catalogues.update(*where):
                self.stdout.write(f"Written: {path.relative_to(settings.BASE_DIR)}")
        elif found := list(catalogues.problems(*where)):
            raise CommandError(
                "\n".join([*found, "Run manage.py translations, translate what is empty, run it again."])
            )
