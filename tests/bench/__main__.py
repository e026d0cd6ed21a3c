"""`make bench`: the figures the newsroom is held to, measured here and printed beside their goals.

CPU of the server's processes, not wall time: it moves less with what else the machine does.
"""

import sys

from tests.bench.desk import publish_cost
from tests.bench.readers import cost
from tests.bench.server import serving

# A view that asks nothing: how fast this machine is. Where the goals were set it took 0.2 ms.
BARE = "/tema-b3261c-ff8f7c.css"
GOALS = {"story": 3.4, "home": 6.0, "section": 6.0, "publish": 40.0}


def line(name, value, note=""):
    """One line of the report."""
    goal = GOALS[name]
    verdict = "ok  " if value <= goal else "OVER"
    sys.stdout.write(f"{verdict} {name:<10} {value:7.2f} ms CPU   goal {goal:5.1f}   {note}\n")


def main():
    """Fill a newsroom, serve it, measure, report."""
    with serving(["migrate", "-v0"], ["collectstatic", "--noinput", "-v0"], ["load_demo"]) as server:
        bare, _ = cost(server, BARE, requests=1000)
        sys.stdout.write(f"     bare view  {bare:7.2f} ms CPU   (0.20 where the goals were set)\n")
        paths = _paths(server)
        for name, path in paths.items():
            value, size = cost(server, path)
            line(name, value, f"{path} ({size / 1000:.1f} kB)")
        line("publish", publish_cost(server), "the whole publish POST of the desk")


def _paths(server):
    """The home page, and the first section and story it links to."""
    connection = server.connect()
    connection.request("GET", "/", headers={"Host": "localhost"})
    page = connection.getresponse().read().decode()
    links = [part.partition('"')[0] for part in page.split('href="')[1:]]
    own = [link for link in links if link.startswith("/") and not link.startswith(("/static/", "/foto/"))]
    story = next(link for link in own if link.count("/") == 4 and link.split("/")[2].isdigit())
    section = next(link for link in own if link == f"/{story.split('/')[1]}/")
    return {"story": story, "home": "/", "section": section}


if __name__ == "__main__":
    main()
