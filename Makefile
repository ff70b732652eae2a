# `make demo` checks, judges and draws the arguments of this repository; `make test` runs all tests.
# Both install what they need into .venv the first time. Another Python: make demo PYTHON=python3.13

PYTHON = python3
WORKERS = 2

BIN = .venv/bin
PIP = $(BIN)/python -m pip --disable-pip-version-check
INSTALL = $(PIP) install --quiet --constraint constraints/run.txt --constraint constraints/dev.txt
.PHONY: help demo test lint format docs clean

help:
	@echo "make demo    check, judge and draw arguments/ into demo/"
	@echo "make test    run all tests"
	@echo "make lint    style, types and layers"
	@echo "make format  put the code in the project's style"
	@echo "make docs    build the documentation into docs/_build/html"
	@echo "make clean   remove what these made"

# Findings end a check with status 1; that is a result. 2 and above say that something failed.
demo: .venv/run.installed
	@mkdir -p demo
	@echo "==> buttress check arguments"
	@$(BIN)/buttress check arguments >demo/findings.txt || test $$? -eq 1
	@$(BIN)/buttress check arguments --statistics || test $$? -eq 1
	@echo "wrote demo/findings.txt"
	@echo
	@echo "==> buttress coverage arguments"
	@$(BIN)/buttress coverage arguments --fail-under 100
	@echo
	@echo "==> buttress evaluate arguments"
	@$(BIN)/buttress evaluate arguments >demo/standings.txt
	@head -n 2 demo/standings.txt
	@echo "wrote demo/standings.txt"
	@echo
	@echo "==> buttress report arguments"
	@$(BIN)/buttress report arguments -o demo/report.html
	@$(BIN)/buttress report arguments -o demo/report.md
	@echo
	@echo "==> buttress map arguments"
	@if $(BIN)/python -c "import pygraphviz" 2>/dev/null || command -v dot >/dev/null; then \
	    suffix=svg; \
	else \
	    suffix=dot; \
	    echo "There is no Graphviz here, so the maps are written as DOT, not as pictures."; \
	fi; \
	for map in arguments/*.argdown; do \
	    $(BIN)/buttress map $$map -o demo/$$(basename $$map .argdown).$$suffix || exit; \
	done; \
	for view in overview structure; do \
	    $(BIN)/buttress map arguments --view $$view -o demo/$$view.$$suffix || exit; \
	done; \
	if test $$suffix = svg; then \
	    $(BIN)/buttress map arguments -o demo/map.html || exit; \
	fi

test: .venv/dev.installed
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal $(ARGS)

lint: .venv/dev.installed
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/dev.installed
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

docs: .venv/dev.installed
	$(BIN)/sphinx-build -W --keep-going -n --quiet docs docs/_build/html

clean:
	rm -rf .venv demo docs/_build

.venv/pip.installed: constraints/dev.txt
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11))" || { \
	    echo "Buttress needs Python 3.11 or newer; '$(PYTHON)' is not, or is not there."; \
	    echo "Name another one: make PYTHON=python3.13 demo"; \
	    exit 2; }
	@echo "Installing into .venv; this happens once."
	@# Some systems ship Python without ensurepip; their own pip then fills the environment.
	@$(PYTHON) -m venv .venv >/dev/null || { \
	    $(PYTHON) -m venv --clear --without-pip .venv && \
	    $(PYTHON) -m pip --python $(BIN)/python install --quiet pip; }
	@$(INSTALL) --upgrade pip hatchling editables
	@touch $@

# The wheels of the layout extra carry Graphviz. Where there is none for this machine, do without.
.venv/run.installed: .venv/pip.installed pyproject.toml constraints/run.txt
	@$(INSTALL) --no-build-isolation --editable .
	@$(INSTALL) --no-build-isolation --only-binary pygraphviz --editable ".[layout]" || \
	    echo "No wheel of pygraphviz fits this machine; going on without it."
	@touch $@

.venv/dev.installed: .venv/run.installed pyproject.toml constraints/dev.txt
	@$(INSTALL) --group dev
	@touch $@
