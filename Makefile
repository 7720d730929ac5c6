# make demo | test | check | bench | pictures      (each sets up .venv first; PYTHON=… picks the interpreter)
export PYTHON
PY := .venv/bin/python
SIDE_BY_SIDE := -n 4 --dist loadfile

.PHONY: demo test check format bench pictures setup clean

setup:
	@sh scripts/setup.sh

demo: setup
	@$(PY) -m outreach demo

test: setup
	@$(PY) -m pytest $(SIDE_BY_SIDE)

check: setup
	@$(PY) -m ruff format --check outreach tests benchmarks
	@$(PY) -m ruff check outreach tests benchmarks
	@$(PY) -m mypy
	@$(PY) -m pytest -q $(SIDE_BY_SIDE) -m "not real and not slow"

format: setup
	@$(PY) -m ruff format outreach tests benchmarks
	@$(PY) -m ruff check --fix outreach tests benchmarks

bench: setup
	@$(PY) -m benchmarks

# The pictures of docs/dashboard.md, taken while every page is walked.
pictures: setup
	@OUTREACH_PICTURES=docs/dashboard $(PY) -m pytest -q tests/web/test_pages_real.py -k every_page

clean:
	rm -rf .venv demo .mypy_cache .pytest_cache .ruff_cache .hypothesis
