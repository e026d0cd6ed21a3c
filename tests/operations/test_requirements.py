"""The pinned requirements: every line with hashes, the same for everybody, and no address of an index."""

import re
import tomllib
from itertools import chain

import pytest
from django.conf import settings

FILES = ["requirements.txt", "requirements-dev.txt"]


def pins(name):
    """{distribution: (version, number of hashes)} of a requirements file."""
    text = (settings.BASE_DIR / name).read_text().replace("\\\n", " ")
    found = re.findall(r"^([a-z0-9._-]+)==(\S+)(.*)$", text, re.MULTILINE)
    return {project: (version, rest.count("--hash=sha256:")) for project, version, rest in found}


@pytest.mark.parametrize("name", FILES)
def test_every_pin_has_hashes(name):
    assert len(pins(name)) > 15
    assert not [project for project, (_, hashes) in pins(name).items() if not hashes]


@pytest.mark.parametrize("name", FILES)
def test_no_index_or_host_is_written(name):
    assert not re.search(
        r"https?:|--(extra-)?index-url|--find-links|--trusted-host|file:",
        (settings.BASE_DIR / name).read_text(),
    )


def test_the_tools_stand_on_the_same_versions():
    tools = pins("requirements-dev.txt")
    assert {project: tools[project][0] for project in pins("requirements.txt")} == {
        project: version for project, (version, _) in pins("requirements.txt").items()
    }


def test_everything_asked_for_is_pinned():
    asked = tomllib.loads((settings.BASE_DIR / "pyproject.toml").read_text())
    project = asked["project"]
    running = [*project["dependencies"], *chain(*project["optional-dependencies"].values())]
    names = {re.match(r"[a-z0-9-]+", line)[0] for line in running}
    assert names <= pins("requirements.txt").keys()
    assert {re.match(r"[a-z0-9-]+", line)[0] for line in asked["dependency-groups"]["dev"]} <= pins(
        "requirements-dev.txt"
    ).keys()
