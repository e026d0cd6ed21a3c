"""Old addresses from a file, such as an archive's own list."""

import csv
from pathlib import Path

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from articles.models import Redirect
from articles.models.redirect import Match


class Command(BaseCommand):
    """Each line of the CSV is: old address, new address, and (optional) exact, branch or kept."""

    help = "Brings in redirects from a CSV file: old address, new address[, exact|branch|kept]."

    def add_arguments(self, parser):
        """The file, and whether to try only."""
        parser.add_argument("file", type=Path)
        parser.add_argument("--dry-run", action="store_true", help="Check every line, keep nothing.")

    def handle(self, *, file, dry_run, **options):
        """Keep the lines that hold and name those that do not; a rule that is there is brought up to date.

        Raises CommandError at the end when a line was refused, and at once when the file cannot be read.
        """
        refused = kept = 0
        with transaction.atomic():
            for number, row in enumerate(_rows(file), 1):
                try:
                    _rule(row).save()
                    kept += 1
                except ValidationError as error:
                    refused += 1
                    self.stderr.write(f"Line {number}: {' '.join(error.messages)}")
            transaction.set_rollback(dry_run)
        self.stdout.write(f"{kept} redirects {'would be' if dry_run else 'were'} kept.")
        if refused:
            raise CommandError(f"{refused} lines were refused; the others are not affected.")


def _rows(file):
    try:
        with file.open(encoding="utf-8-sig", newline="") as lines:
            yield from (row for row in csv.reader(lines) if any(row))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise CommandError(f"{file} cannot be read: {error}") from error


def _rule(row):
    """The checked rule of a line. Raises ValidationError."""
    if not 2 <= len(row) <= 3:
        raise ValidationError("a line has an old and a new address, and one word more at most.")
    old, new, match = [*(cell.strip() for cell in row), ""][:3]
    rule = Redirect(from_path=old, to_path=new, match=match or Match.EXACT)
    rule.clean_fields()
    rule.clean()
    if there := Redirect.objects.filter(from_path=rule.from_path).first():
        rule.pk, rule._state.adding, rule.is_permanent = there.pk, False, there.is_permanent
    rule.full_clean()
    return rule
