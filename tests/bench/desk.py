"""What the desk's heaviest click costs: the whole publish POST, through the production server."""

import json
import re
import subprocess
import sys
from urllib.parse import urlencode

from tests.bench.server import BASE

STORIES = 60
# Stories that are live with a change waiting, made with the same hands as the tests' own.
_PREPARE = f"""
import json
from articles.publishing import publish
from tests.factories import PASSWORD, change_article, make_article, make_photo, make_tag, make_user
editor = make_user("Editor")
tags, photo = [make_tag() for _ in range(4)], make_photo()
numbers = []
for _ in range({STORIES}):
    article = make_article(by=editor, tags=tags, lead_photo=photo, body="<p>Paragraf panjang.</p>" * 150)
    publish(article, by=editor)
    numbers.append([article.pk, change_article(article, by=editor).version])
print(json.dumps({{"username": editor.username, "password": PASSWORD, "stories": numbers}}))
"""


def publish_cost(server):
    """CPU milliseconds a publish POST, the mean of many different stories; raises when one is refused."""
    prepared = subprocess.run(
        [sys.executable, "manage.py", "shell", "--no-imports", "-c", _PREPARE],
        cwd=BASE,
        env=server.environment,
        check=True,
        capture_output=True,
        text=True,
    )
    given = json.loads(prepared.stdout.splitlines()[-1])
    desk = Desk(server)
    desk.log_in(given["username"], given["password"])
    for number, version in given["stories"][:10]:
        desk.publish(number, version)
    rest = given["stories"][10:]
    before = server.cpu_seconds()
    for number, version in rest:
        desk.publish(number, version)
    return 1000 * (server.cpu_seconds() - before) / len(rest)


class Desk:
    """An editor's browser, as far as a form needs one: cookies and the CSRF token."""

    def __init__(self, server):
        self.connection, self.cookies = server.connect(), {}

    def _send(self, method, path, fields=None):
        headers = {"Host": "localhost", "Cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items())}
        if fields is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            fields = urlencode({"csrfmiddlewaretoken": self.cookies.get("csrftoken", ""), **fields})
        self.connection.request(method, path, body=fields, headers=headers)
        response = self.connection.getresponse()
        page = response.read().decode()
        for line in response.headers.get_all("Set-Cookie") or []:
            name, _, value = re.match(r"([^=]+)(=)([^;]*)", line).groups()
            self.cookies[name] = value
        return response.status, page

    def log_in(self, username, password):
        """Through the desk's own login page."""
        self._send("GET", "/admin/login/")
        status, _ = self._send("POST", "/admin/login/", {"username": username, "password": password})
        if status != 302:
            raise RuntimeError(f"The desk's login answered {status}.")

    def publish(self, number, version):
        """One publish POST."""
        status, page = self._send(
            "POST", f"/admin/articles/article/{number}/publish/", {"version": version, "change": "update"}
        )
        if status != 302:
            raise RuntimeError(f"Publishing answered {status}: {page[:500]}")
