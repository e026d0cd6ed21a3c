"""The command that fills an empty newsroom."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from articles.demo.loading import load
from articles.models import Article
from newsroom.accounts.models import User


class Command(BaseCommand):
    """Load the demo newsroom, once; refused in production."""

    help = (
        "Fill an empty newsroom with the demo: people (one login a role, kept in var/logins.txt), pictures"
        " and stories. A newsroom that has stories or people is left as it is."
    )

    def handle(self, **options):
        """Load, and keep the logins where only this user can read them."""
        if settings.PRODUCTION:
            raise CommandError("The demo has known people in it; it is not loaded in production.")
        if Article.objects.exists() or User.objects.exists():
            self.stdout.write("This newsroom has stories or people already: the demo was not loaded.")
            return
        logins = load()
        path = Path(settings.VAR) / "logins.txt"
        path.touch(mode=0o600)
        path.write_text("".join(f"{role}\t{username}\t{password}\n" for role, username, password in logins))
        self.stdout.write(f"The demo newsroom is loaded; the logins are in {path}.")
