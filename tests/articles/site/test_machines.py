"""What machines know by heart: robots.txt, security.txt, ads.txt, the manifest, icons, links in the head."""

import json
import os
import re
import subprocess
import sys
from datetime import datetime, timedelta
from io import BytesIO
from urllib.parse import parse_qs, urlsplit
from urllib.robotparser import RobotFileParser

import pytest
from django.conf import settings as configured
from django.test import Client
from PIL import Image

from articles.models import House
from articles.models.addresses import RESERVED
from tests.factories import MORNING, make_author, make_edition, make_section, make_tag

SITE = "https://sauh.example"


@pytest.fixture(autouse=True)
def address(settings):
    """The public address of the house."""
    settings.SITE_URL = SITE


# --- robots.txt -------------------------------------------------------------------------------------
def rules(read):
    """robots.txt as a robot understands it."""
    parser = RobotFileParser()
    parser.parse(read("/robots.txt").text_read.splitlines())
    return parser


def test_robots_may_read_what_readers_read_and_nothing_else(read, db):
    parser = rules(read)
    for path in ("/", "/ekonomi/1/feri/", "/feed/", "/sitemap.xml", "/static/newsroom/site.css", "/foto/x"):
        assert parser.can_fetch("Googlebot", SITE + path)
    for path in ("/admin/", "/admin/articles/", "/accounts/x", "/cari/?q=beras"):
        assert not parser.can_fetch("Googlebot", SITE + path)
    assert parser.site_maps() == [f"{SITE}/sitemap.xml", f"{SITE}/sitemap/news.xml"]


@pytest.mark.parametrize("allowed", [True, False])
def test_the_house_decides_about_robots_that_train_models(read, db, allowed):
    House.objects.create(name="Sauh", allows_ai_crawlers=allowed)
    parser = rules(read)
    assert parser.can_fetch("GPTBot", f"{SITE}/ekonomi/") is allowed
    assert parser.can_fetch("CCBot", f"{SITE}/") is allowed
    assert parser.can_fetch("Googlebot", f"{SITE}/ekonomi/")
    assert not parser.can_fetch("GPTBot", f"{SITE}/admin/")


def test_the_houses_own_lines_stand_at_the_end(read, db):
    House.objects.create(name="Sauh", robots_extra="User-agent: Rakus\r\nDisallow: /\x00")
    assert read("/robots.txt").text_read.endswith("\n\nUser-agent: Rakus\nDisallow: /\n")
    assert not rules(read).can_fetch("Rakus", f"{SITE}/")


def test_a_site_for_trying_things_out_closes_all_of_it(read, db, settings):
    settings.STAGING = True
    House.objects.create(name="Sauh", robots_extra="User-agent: *\nAllow: /")
    parser = rules(read)
    assert not parser.can_fetch("Googlebot", f"{SITE}/") and not parser.site_maps()


def test_every_answer_of_such_a_site_asks_not_to_be_listed(tmp_path):
    asked = (
        "import django; django.setup()\n"
        "from django.test import Client\n"
        "print(Client().get('/robots.txt', headers={'host': 'localhost'}).headers['X-Robots-Tag'])"
    )
    kept = {key: value for key, value in os.environ.items() if key != "DJANGO_SETTINGS_MODULE"}
    ours = {"DJANGO_SETTINGS_MODULE": "newsroom.settings", "NEWSROOM_VAR": str(tmp_path), "STAGING": "true"}
    command = [sys.executable, "-c", asked]
    answer = subprocess.run(command, env=kept | ours, cwd=configured.BASE_DIR, capture_output=True, text=True)
    assert answer.stdout.strip() == "noindex", answer.stderr


# --- security.txt and ads.txt -----------------------------------------------------------------------
def test_security_txt_says_whom_to_tell_and_until_when(read, db):
    House.objects.create(name="Sauh", security_contact="mailto:keamanan@sauh.example")
    response = read("/.well-known/security.txt")
    facts = dict(line.split(": ", 1) for line in response.text_read.splitlines())
    assert facts["Contact"] == "mailto:keamanan@sauh.example"
    assert facts["Canonical"] == f"{SITE}/.well-known/security.txt"
    assert facts["Preferred-Languages"] == "id, en"
    ahead = datetime.fromisoformat(facts["Expires"]) - MORNING
    assert timedelta(days=30) < ahead < timedelta(days=365)
    assert response["Content-Type"] == "text/plain; charset=utf-8"


def test_security_txt_at_the_root_leads_to_it(read, db):
    response = read("/security.txt")
    assert (response.status_code, response["Location"]) == (301, "/.well-known/security.txt")


def test_ads_txt_is_what_the_house_wrote(read, db):
    House.objects.create(name="Sauh", ads_txt="iklan.example, 123, DIRECT\r\n")
    response = read("/ads.txt")
    assert response.text_read == "iklan.example, 123, DIRECT\n"
    assert response["Content-Type"] == "text/plain; charset=utf-8"


@pytest.mark.parametrize("has_row", [False, True])
def test_what_the_house_does_not_say_is_not_there(read, db, has_row):
    if has_row:
        House.objects.create(name="Sauh")
    assert [read(path).status_code for path in ("/ads.txt", "/.well-known/security.txt")] == [404, 404]


# --- the manifest and icons -------------------------------------------------------------------------
def icon(path):
    """The picture at a path, opened."""
    response = Client().get(path)
    assert (response.status_code, response.cookies) == (200, {})
    return response, Image.open(BytesIO(response.content))


def test_the_manifest_is_the_houses_own(read, db):
    House.objects.create(name="Jangkar", motto="Tenang di arus")
    response = read("/manifest.webmanifest")
    manifest = json.loads(response.content)
    assert response["Content-Type"] == "application/manifest+json"
    assert (manifest["name"], manifest["start_url"], manifest["lang"]) == ("Jangkar", "/", "id")
    assert {(one["sizes"], one["purpose"]) for one in manifest["icons"]} == {
        *(("192x192", "any"), ("512x512", "any"), ("512x512", "maskable")),
    }


def test_each_icon_has_the_size_it_is_said_to_have(read, db):
    for one in json.loads(read("/manifest.webmanifest").content)["icons"]:
        path = configured.BASE_DIR / "newsroom" / one["src"].removeprefix("/")
        assert "{}x{}".format(*Image.open(path).size) == one["sizes"]


def test_browsers_find_icons_where_they_look_by_themselves(db):
    response, favicon = icon("/favicon.ico")
    assert favicon.info["sizes"] == {(16, 16), (32, 32), (48, 48)}
    assert response["Cache-Control"] == "public, max-age=86400"
    _response, touch = icon("/apple-touch-icon.png")
    assert (touch.size, touch.mode) == ((180, 180), "P")
    again = Client().get("/favicon.ico", headers={"if-none-match": response["ETag"]})
    assert again.status_code == 304


# --- links in the head ------------------------------------------------------------------------------
def alternates(text):
    """{type: addresses} of the `alternate` links of a page that lead to another form of it."""
    found = {}
    for kind, link in re.findall(r'<link rel="alternate" type="([^"]+)" title="[^"]+" href="([^"]+)">', text):
        found.setdefault(kind, []).append(link.replace("&amp;", "&"))
    return found


def test_every_page_names_the_sites_feed_and_a_list_its_own(read, db):
    story = make_edition(
        section=make_section("Ekonomi"), tags=[make_tag("Beras")], bylines=[make_author("Laras Prameswari")]
    )
    own = {"/": [], "/terkini/": [], story.get_absolute_url(): [], "/ekonomi/": ["/ekonomi/feed/"]}
    own |= {"/tag/beras/": ["/tag/beras/feed/"]}
    own |= {"/penulis/laras-prameswari/": ["/penulis/laras-prameswari/feed/"]}
    for path, feeds in own.items():
        named = alternates(read(path).text_read)["application/rss+xml"]
        assert named == ["/feed/", *feeds]
        assert all(read(feed).status_code == 200 for feed in named)


def test_every_page_names_icons_and_manifest_that_are_there(read, db):
    text = read("/").text_read
    links = dict(re.findall(r'<link rel="(apple-touch-icon|manifest)" href="([^"]+)">', text))
    assert links["manifest"] == "/manifest.webmanifest"
    assert links["apple-touch-icon"].startswith("/static/newsroom/icons/apple-touch-180")
    assert re.findall(r'<link rel="icon" href="([^"]+)"', text)[0] == "/favicon.ico"
    assert len(re.findall('<meta name="theme-color"', text)) == 2


def test_a_story_names_its_oembed_and_a_list_none(read, db):
    story = make_edition(headline="Harga “beras” & upah", section=make_section("Ekonomi"))
    page = SITE + story.get_absolute_url()
    (link,) = alternates(read(story.get_absolute_url()).text_read)["application/json+oembed"]
    assert parse_qs(urlsplit(link).query) == {"url": [page], "format": ["json"]}
    answer = read(link.removeprefix(SITE))
    assert json.loads(answer.content)["url"] == page
    assert "application/json+oembed" not in alternates(read("/ekonomi/").text_read)


def test_no_section_may_take_the_first_word_of_a_machines_address():
    assert {"feed", "sitemap", "oembed"} <= RESERVED


@pytest.mark.parametrize(
    "path", ["/robots.txt", "/ads.txt", "/.well-known/security.txt", "/manifest.webmanifest"]
)
def test_who_has_it_already_is_told_so_and_only_reading_is_possible(read, db, path):
    House.objects.create(name="Sauh", ads_txt="x", security_contact="https://sauh.example/tentang/")
    first = read(path)
    assert first["Cache-Control"] == "public, max-age=0, must-revalidate"
    assert read(path, headers={"if-none-match": first["ETag"]}).status_code == 304
    assert read(path, method="head").status_code == 200
    assert read(path, method="post").status_code == 405
    assert len(first.queries) == 1
