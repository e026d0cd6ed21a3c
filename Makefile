# Two commands for a newcomer: `make run` starts the newsroom on this machine, `make test` proves it.

BIN := .venv/bin
PYTHON := $(BIN)/python
PIP := $(PYTHON) -m pip --disable-pip-version-check --quiet
WORKERS ?= 2
# A .venv whose Python is gone (an upgrade took it away) is made anew.
FORGET := $(shell $(PYTHON) -c '' 2>/dev/null || rm -f .venv/ready)
# What production must be told; here only so that its checks can run.
PRODUCTION := NEWSROOM_ENV=production DEBUG=false SITE_URL=https://newsroom.example ALLOWED_HOSTS=newsroom.example \
	SECRET_KEY=$$($(PYTHON) -c 'import secrets; print(secrets.token_urlsafe(50))')

.PHONY: help run install install-dev test check style types contracts migrations production translations bench \
	pins clean

help: ## what there is to make
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1\t\2/p' Makefile

run: install ## start the newsroom here (PORT=9000 make run for another port)
	@exec $(PYTHON) manage.py serve

install: .venv/installed ## the set-up alone: a .venv with the pinned requirements

install-dev: .venv/installed-dev

test: install-dev ## the whole suite (ARGS="tests/articles -k publish" for a part; CI=true: nothing left out)
	@$(PYTHON) -m pytest -n $(WORKERS) --dist worksteal $(ARGS)

check: style types contracts migrations production translations ## what a change must pass before its tests (-k: all of it)

style: install-dev
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m ruff check .
	@find templates -name '*.html' -exec $(BIN)/djade --check --target-version 6.1 {} +

types: install-dev
	$(PYTHON) -m mypy

contracts: install-dev
	$(BIN)/lint-imports

migrations: install-dev
	$(PYTHON) manage.py makemigrations --check --dry-run

production: install-dev
	@$(PRODUCTION) $(PYTHON) manage.py check --deploy --fail-level WARNING

translations: install-dev
	$(PYTHON) manage.py translations --check

bench: install-dev ## CPU a request through the production server
	@$(PYTHON) -m tests.bench

pins: ## pin requirements*.txt anew from pyproject.toml
	@sh newsroom/operations/pin.sh

clean: ## take away what was made here; var/ (the newsroom itself) stays
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache var/static var/test-results

.venv/installed .venv/installed-dev: .venv/ready
.venv/installed: requirements.txt
.venv/installed-dev: requirements.txt requirements-dev.txt

.venv/ready: newsroom/operations/find_python.sh
	@found=$$(sh newsroom/operations/find_python.sh) || exit 1; \
	$(PYTHON) -c 'import sys, pip; sys.exit(sys.version_info < (3, 12))' 2>/dev/null \
		|| { echo "Making .venv with $$found"; "$$found" -m venv --clear .venv; }
	@touch $@

.venv/installed:
	@echo "Installing what the newsroom stands on (once)"
	@$(PIP) install --require-hashes -r requirements.txt
	@touch $@

.venv/installed-dev:
	@echo "Installing the newsroom's tools (once)"
	@$(PIP) install --require-hashes -r requirements-dev.txt
	@touch $@ .venv/installed
