"""Production refuses to start on what is missing, and is safe when it starts."""

import json
import os
import subprocess
import sys

import pytest
from django.conf import settings

PRODUCTION = {
    "NEWSROOM_ENV": "production",
    "SECRET_KEY": "a-long-and-random-key-of-the-house-that-nobody-else-has-0123456789",
    "ALLOWED_HOSTS": "newsroom.example,www.newsroom.example",
    "SITE_URL": "https://newsroom.example/",
}
ASK = """
import json, os
os.environ["DJANGO_SETTINGS_MODULE"] = "newsroom.settings"
from django.conf import settings
names = json.loads(os.environ["ASKED"])
print(json.dumps({name: getattr(settings, name, None) for name in names}, default=str))
"""


def asked(tmp_path, *names, **environment):
    """Settings by name as a fresh process reads them, or the last line of why it refuses."""
    ours = set(PRODUCTION) | {"DATABASE_URL", "DEBUG", "PORT", "REDIS_URL"}
    kept = {k: v for k, v in os.environ.items() if k not in ours}
    answer = subprocess.run(
        [sys.executable, "-c", ASK],
        env=kept | {"NEWSROOM_VAR": str(tmp_path), "ASKED": json.dumps(names)} | environment,
        capture_output=True,
        text=True,
        cwd=settings.BASE_DIR,
    )
    return json.loads(answer.stdout) if answer.returncode == 0 else answer.stderr.splitlines()[-1]


@pytest.mark.parametrize("name", ["SECRET_KEY", "ALLOWED_HOSTS", "SITE_URL"])
def test_production_names_what_is_missing(tmp_path, name):
    assert f"{name} is missing" in asked(tmp_path, "DEBUG", **PRODUCTION | {name: ""})


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"DEBUG": "true"}, "DEBUG must be off in production"),
        ({"SITE_URL": "http://newsroom.example"}, "must begin with https://"),
        ({"NEWSROOM_ENV": "live"}, "must be local or production"),
        ({"SECURE_HSTS_SECONDS": "long"}, "SECURE_HSTS_SECONDS cannot be read"),
        ({"WEBSUB_HUB": "hub.example"}, "WEBSUB_HUB must begin with https://"),
        ({"OUTBOUND_ALLOW": "10.0.0.0/8,10.0.0.0/33"}, "OUTBOUND_ALLOW holds no network '10.0.0.0/33'"),
    ],
)
def test_production_refuses_what_is_unsafe_or_unreadable(tmp_path, wrong, sentence):
    assert sentence in asked(tmp_path, "DEBUG", **PRODUCTION | wrong)


def test_production_is_safe(tmp_path):
    names = ["SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE", "SECURE_SSL_REDIRECT", "SECURE_HSTS_SECONDS"]
    answer = asked(tmp_path, *names, "DEBUG", "ALLOWED_HOSTS", "SITE_URL", **PRODUCTION)
    assert all(answer[name] for name in names)
    assert answer["DEBUG"] is False
    assert answer["ALLOWED_HOSTS"] == ["newsroom.example", "www.newsroom.example"]
    assert answer["SITE_URL"] == "https://newsroom.example"


def test_a_header_about_https_is_believed_only_behind_a_proxy(tmp_path):
    assert asked(tmp_path, "SECURE_PROXY_SSL_HEADER", **PRODUCTION) == {"SECURE_PROXY_SSL_HEADER": None}
    behind = asked(tmp_path, "SECURE_PROXY_SSL_HEADER", **PRODUCTION, BEHIND_PROXY="true")
    assert behind["SECURE_PROXY_SSL_HEADER"] == ["HTTP_X_FORWARDED_PROTO", "https"]


def test_a_checkout_starts_with_nothing_said_and_keeps_its_key_to_itself(tmp_path):
    first = asked(tmp_path, "SECRET_KEY", "DEBUG", "SITE_URL")
    assert first["DEBUG"] is False and first["SITE_URL"] == "http://localhost:8000"
    assert len(first["SECRET_KEY"]) > 50
    assert asked(tmp_path, "SECRET_KEY")["SECRET_KEY"] == first["SECRET_KEY"]
    assert (tmp_path / "secret_key").stat().st_mode & 0o077 == 0


def test_sqlite_waits_for_its_turn(tmp_path):
    options = asked(tmp_path, "DATABASES")["DATABASES"]["default"]["OPTIONS"]
    assert options["transaction_mode"] == "IMMEDIATE" and options["timeout"] >= 20
