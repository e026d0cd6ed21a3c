#!/bin/sh
# Pins requirements.txt and requirements-dev.txt with hashes, from the ranges in pyproject.toml, for every
# Python from 3.12 and every system at once. uv does it (in a folder of its own; nobody else needs it), because
# it resolves for versions and systems other than the one it runs on. No address of an index is written.
set -eu

tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
"$(sh newsroom/operations/find_python.sh)" -m venv "$tools"
"$tools/bin/python" -m pip install --quiet --disable-pip-version-check uv

pin() {
    "$tools/bin/uv" pip compile pyproject.toml --quiet --no-config --upgrade --universal --python-version 3.12 \
        --generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command "make pins" "$@"
}

pin --all-extras --output-file requirements.txt
pin --all-extras --group dev --constraint requirements.txt --no-annotate --output-file requirements-dev.txt
