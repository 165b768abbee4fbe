# Two commands do everything on a fresh machine: `make demo` and `make test`.
# Both work in a private environment, .venv, that they set up themselves.

VENV := .venv
BIN := $(VENV)/bin
BANK := examples/boligbank/strategy.yaml
OUT := build/boligbank

.PHONY: demo test lint types docs wheel schema checks-page pictures bench clean
.DEFAULT_GOAL := demo

demo: $(VENV)/.runtime
	@$(BIN)/strategykit check $(BANK) --fail-on never
	@mkdir -p $(OUT)
	@$(BIN)/strategykit export $(BANK) -o $(OUT)/strategi.pptx -o $(OUT)/strategi.md -o $(OUT)/strategi.json

test: $(VENV)/.dev
	@$(BIN)/python -m pytest $(PYTEST_ARGS)

lint: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports

types: $(VENV)/.dev
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python

docs: $(VENV)/.dev
	$(BIN)/mkdocs build --strict --site-dir build/site

wheel: $(VENV)/.dev
	$(BIN)/python scripts/check_wheel.py

schema: $(VENV)/.dev
	$(BIN)/python scripts/make_schema.py

checks-page: $(VENV)/.dev
	$(BIN)/python scripts/make_checks_page.py

pictures: $(VENV)/.dev
	$(BIN)/python scripts/make_pictures.py

bench: $(VENV)/.bench
	$(BIN)/python benchmarks/load_dump.py $(BENCH_ARGS)
	$(BIN)/python benchmarks/cold_start.py

clean:
	rm -rf build .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/.runtime: pyproject.toml constraints.txt scripts/make_venv.sh
	@sh scripts/make_venv.sh $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime requirements-dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -r requirements-dev.txt
	@touch $@

$(VENV)/.bench: $(VENV)/.runtime requirements-bench.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -r requirements-bench.txt
	@touch $@
