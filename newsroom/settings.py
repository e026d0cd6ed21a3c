"""Everything the installation decides, read from the environment and refused when it makes no sense.

Two kinds of installation: `NEWSROOM_ENV=local` (the default; a checkout that runs at once, on this machine
only) and `NEWSROOM_ENV=production` (refuses to start on what is missing, and names it).
"""

import secrets
from ipaddress import ip_network
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured
from django.utils.csp import CSP
from django.utils.translation import gettext_lazy as _
from environs import Env, EnvError

from articles.body.nodes.embed import ORIGINS

BASE_DIR = Path(__file__).resolve().parent.parent
env = Env()


def read(kind, name, default=None, **options):
    """One variable of the environment, or a sentence that names it when its value cannot be used."""
    try:
        return getattr(env, kind)(name, default, **options)
    except (EnvError, ValueError) as error:
        raise ImproperlyConfigured(f"{name} cannot be read: {error}") from error


NEWSROOM_ENV = read("str", "NEWSROOM_ENV", "local")
if NEWSROOM_ENV not in {"local", "production"}:
    raise ImproperlyConfigured(f"NEWSROOM_ENV must be local or production, not {NEWSROOM_ENV!r}.")
PRODUCTION = NEWSROOM_ENV == "production"
DEBUG = read("bool", "DEBUG", False)
VAR = Path(read("str", "NEWSROOM_VAR", str(BASE_DIR / "var"))).resolve()
PORT = read("int", "PORT", 8000)


def required(name, why):
    """A variable without which production must not start."""
    if value := read("str", name, ""):
        return value
    raise ImproperlyConfigured(f"{name} is missing: {why}.")


def local_secret_key():
    """The checkout's own key, made on first start and kept in var/."""
    path = VAR / "secret_key"
    if not path.exists():
        VAR.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(50))
    return path.read_text().strip()


# --- who we are ------------------------------------------------------------------------------------
HOUSE_NAME = read("str", "HOUSE_NAME", "Sauh")
HOUSE_MOTTO = read("str", "HOUSE_MOTTO", "Bertambat pada fakta")

if PRODUCTION:
    if DEBUG:
        raise ImproperlyConfigured(
            "DEBUG must be off in production: it shows readers the inside of the house."
        )
    SECRET_KEY = required("SECRET_KEY", "sessions and signed links need a long random key of your own")
    ALLOWED_HOSTS = [
        h for h in required("ALLOWED_HOSTS", "name the hosts you serve, with commas").split(",") if h
    ]
    SITE_URL = required("SITE_URL", "the public address, such as https://sauh.example").rstrip("/")
    if not SITE_URL.startswith("https://"):
        raise ImproperlyConfigured("SITE_URL must begin with https:// in production.")
    SECURE_SSL_REDIRECT = read("bool", "SECURE_SSL_REDIRECT", True)
    SECURE_HSTS_SECONDS = read("int", "SECURE_HSTS_SECONDS", 31_536_000)
    SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = True
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
    CSRF_TRUSTED_ORIGINS = [SITE_URL]
    if read("bool", "BEHIND_PROXY", False):
        # Only where the proxy sets or removes this header itself: else a visitor could claim https.
        SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
else:
    SECRET_KEY = read("str", "SECRET_KEY", "") or local_secret_key()
    ALLOWED_HOSTS = [*read("list", "ALLOWED_HOSTS", []), "localhost", "127.0.0.1", "[::1]"]
    SITE_URL = read("str", "SITE_URL", f"http://localhost:{PORT}").rstrip("/")

# --- the rooms -------------------------------------------------------------------------------------
INSTALLED_APPS = [
    "newsroom.apps.DeskConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "taggit",
    "django_prose_editor",
    "django_tasks_db",
    "newsroom.ledger",
    "newsroom.accounts",
    "newsroom.operations",
    "media",
    "articles",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "newsroom.accounts.middleware.DeskLanguageMiddleware",
]
ROOT_URLCONF = "newsroom.urls"
WSGI_APPLICATION = "newsroom.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.csp",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]
AUTH_USER_MODEL = "accounts.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "admin:login"
LOGIN_REDIRECT_URL = "admin:index"

# --- where things are kept -------------------------------------------------------------------------
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATABASES = {"default": read("dj_db_url", "DATABASE_URL", f"sqlite:///{VAR / 'newsroom.sqlite3'}")}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # IMMEDIATE: a writer waits its turn at BEGIN; with DEFERRED, half of simultaneous writers fail at once.
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL",
    }
DATABASES["default"].setdefault("CONN_MAX_AGE", 60)
if REDIS_URL := read("str", "REDIS_URL", ""):
    CACHES = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL}}
MEDIA_ROOT, MEDIA_URL = VAR / "uploads", "/uploads/"
STATIC_ROOT, STATIC_URL = VAR / "static", "/static/"
STATICFILES_DIRS = [BASE_DIR / "newsroom" / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    # What was uploaded, byte for byte: staff only, never under a public address.
    "originals": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": VAR / "originals", "base_url": None},
    },
    # What readers get: made by us, named by digest, and made again when lost.
    "renditions": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": VAR / "renditions", "base_url": "/foto/"},
    },
    # Films of our own, without what a camera wrote of its place: the application serves them while they are
    # public, so no other server may.
    "videos": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": VAR / "videos", "base_url": "/video/"},
    },
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

# --- time and language -----------------------------------------------------------------------------
LANGUAGE_CODE = "id"
LANGUAGES = [("id", _("Indonesian")), ("en", _("English"))]
LOCALE_PATHS = [BASE_DIR / "newsroom" / "locale"]
FORMAT_MODULE_PATH = ["newsroom.formats"]
TIME_ZONE, USE_TZ = read("str", "TIME_ZONE", "Asia/Jakarta"), True

# --- what is heard ---------------------------------------------------------------------------------
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": read("str", "LOG_LEVEL", "WARNING").upper()},
    "loggers": {
        # Django's own would say nothing while DEBUG is off, not even why a page failed.
        "django": {"handlers": [], "level": "NOTSET", "propagate": True},
        "django.server": {"handlers": [], "propagate": True},
        # A polite goodbye is no warning.
        "django_tasks_db": {"level": "ERROR"},
    },
}

# --- what machines are told, and who is asked --------------------------------------------------------
# The hub that tells subscribers of new stories at once (WebSub); empty: they ask from time to time.
WEBSUB_HUB = read("str", "WEBSUB_HUB", "")
if WEBSUB_HUB and not WEBSUB_HUB.startswith(("http://", "https://")):
    raise ImproperlyConfigured(f"WEBSUB_HUB must begin with https://, not {WEBSUB_HUB!r}.")
# A copy of the site for trying things out: search engines are asked to keep away from all of it.
STAGING = read("bool", "STAGING", False)
if STAGING:
    MIDDLEWARE.insert(0, "newsroom.staging.unlisted")
# Networks that are ours and may be asked all the same, such as 10.0.7.0/24 where a hub of our own stands.
OUTBOUND_ALLOW = read("list", "OUTBOUND_ALLOW", [])
for network in OUTBOUND_ALLOW:
    try:
        ip_network(network)
    except ValueError as error:
        raise ImproperlyConfigured(f"OUTBOUND_ALLOW holds no network {network!r}: {error}") from error

# --- safety ----------------------------------------------------------------------------------------
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SESSION_COOKIE_HTTPONLY = True
# How many proxies of ours add to X-Forwarded-For; with 0 the header is not read, for anybody may write it.
TRUSTED_PROXIES = read("int", "TRUSTED_PROXIES", 0)
# Readers' pages: nothing but our own files. The admin widens this in `newsroom.admin`.
SECURE_CSP = {
    "default-src": [CSP.SELF],
    "img-src": [CSP.SELF, "data:"],
    # The players of videos and embeds, loaded when a reader asks for one.
    "frame-src": ORIGINS,
    "object-src": [CSP.NONE],
    "base-uri": [CSP.NONE],
    "form-action": [CSP.SELF],
    "frame-ancestors": [CSP.NONE],
}
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
# No more of a file than a photo may have is ever written, whoever sends it to whatever address.
FILE_UPLOAD_HANDLERS = ["media.intake.receiving.BoundedUploads"]

# --- words -----------------------------------------------------------------------------------------
TAGGIT_CASE_INSENSITIVE = True
