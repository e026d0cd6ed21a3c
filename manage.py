#!/usr/bin/env python
"""Django's command line, with this project's settings."""

import os
import sys

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    from django.conf import settings
    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import execute_from_command_line

    try:
        settings.INSTALLED_APPS  # noqa: B018 - reads the settings, which refuse what makes no sense
    except ImproperlyConfigured as refusal:
        sys.exit(f"The settings are refused: {refusal}")
    execute_from_command_line(sys.argv)
