#!/bin/sh
# Prints the path of a Python that can run the newsroom (3.12 or newer, able to make a .venv), or says on
# stderr what to install and fails. A name on PATH proves nothing: pyenv's shims answer for versions that are
# not there, so every candidate is asked.

good() {
    "$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 12))' 2>/dev/null
}

candidates() {
    for name in python3.14 python3.13 python3.12 python3 python; do
        command -v "$name" 2>/dev/null
    done
    for root in "$PYENV_ROOT" "$HOME/.pyenv"; do
        # Newest first; a pattern that matches nothing stays as it is and is refused by good().
        for version in 3.14 3.13 3.12; do
            ls -d "$root"/versions/$version*/bin/python 2>/dev/null
        done
    done
    if command -v uv >/dev/null 2>&1; then
        uv python find --no-project '>=3.12' 2>/dev/null
    fi
}

found=$(candidates | while read -r candidate; do
    if good "$candidate"; then
        echo "$candidate"
        break
    fi
done)

if [ -z "$found" ] && command -v uv >/dev/null 2>&1; then
    uv python install --quiet 3.13 >&2
    found=$(uv python find --no-project 3.13 2>/dev/null)
fi
if [ -z "$found" ]; then
    echo "The newsroom needs Python 3.12 or newer with venv: install it (python.org, 'brew install python@3.13'," \
        "'apt install python3 python3-venv', or uv) and run this again." >&2
    exit 1
fi
echo "$found"
