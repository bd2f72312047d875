# Two commands do all the set-up: `make run` and `make test`. `make help` lists the others.
# Written for GNU make 3.81 (macOS) and newer. Every path is relative: the folder may hold spaces.

.DEFAULT_GOAL := help
.NOTPARALLEL:
MAKEFLAGS += --no-print-directory

PYTHON_HERE := .venv/bin/python
# Without a header naming a machine's command line, and naming no index.
# Extras stay in the lock: without them, pip takes the newest release of what another package wants
# with an extra, and then says that it is not pinned.
LOCK := uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header \
	--no-strip-extras --no-emit-index-url --no-emit-find-links pyproject.toml

.PHONY: help run media test compile coverage lint types check-rules picture replies bench answering evasion quality \
	coverage-table help-lines confidence weights schema format lock clean environment tools

help: ## list the commands
	@sed -n 's/^\([a-z-]*\):[^#]*## /\1	/p' Makefile | while IFS='	' read -r name what; do \
		printf 'make %-12s %s\n' "$$name" "$$what"; done

run: environment ## start the bot; without TELEGRAM_BOT_TOKEN, talk to it here at the terminal
	@exec $(PYTHON_HERE) -m bot

media: ## install what reads pictures, for `make run`; it takes some 400 MB
	@sh setup/environment.sh media
	@sh setup/letters.sh read

test: lint compile types ## everything a contributor must see green: style, types, all tests
	$(PYTHON_HERE) -m pytest -n auto --dist worksteal

# In the background, where the tests look for them: each of their processes would do it for itself.
compile: tools
	@XDG_CACHE_HOME=.pytest_cache/of-commands $(PYTHON_HERE) -m rules list >/dev/null 2>&1 &

coverage: tools ## run all tests and show which lines and branches they miss
	$(PYTHON_HERE) -m pytest -n auto --cov
	@report=$$($(PYTHON_HERE) -m coverage report -m --include='db/*,rules/*' \
		--fail-under=95 2>&1) || { printf '%s\n' "$$report" \
		"Tests must cover 95 % of the lines and branches of db and rules." >&2; exit 1; }

lint: tools ## look for faults and for another layout than ours
	$(PYTHON_HERE) -m ruff check
	$(PYTHON_HERE) -m ruff format --check

types: tools ## check the types
	$(PYTHON_HERE) -m mypy

check-rules: environment ## check every rule file and run the examples in it
	@$(PYTHON_HERE) -m rules check

picture: tools ## draw the pictures of the README anew, after a change of rules or wording
	$(PYTHON_HERE) -m bench.exchange_picture

replies: environment ## write docs/replies anew, after a change of rules or wording
	@$(PYTHON_HERE) -m bench.reply_pages

bench: tools ## measure the speed and write docs/bench/speed.md: some ten minutes, on a quiet machine
	$(PYTHON_HERE) -m bench.speed

answering: tools ## measure how soon a busy bot answers and write docs/bench/answering.md
	$(PYTHON_HERE) -m bench.answering

evasion: tools ## try every disguise on every example and write docs/bench/evasion.md
	$(PYTHON_HERE) -m bench.evasion

pictures: tools ## draw screenshots, read them and write docs/quality/pictures.md
	$(PYTHON_HERE) -m bench.pictures

quality: tools ## measure recall and false alarms on the corpora and write docs/quality/quality.md
	$(PYTHON_HERE) -m bench.quality

coverage-table: environment ## write docs/quality/coverage.md: which families have rules in which language
	@$(PYTHON_HERE) -m bench.quality.coverage

help-lines: environment ## write docs/help-lines.md anew, after a change of the help lines
	@$(PYTHON_HERE) -m bench.help_lines_page

confidence: tools ## fit how sure each script is, into the rule files and docs/quality/confidence.md
	$(PYTHON_HERE) -m bench.quality.confidence

weights: tools ## fit the weights of signs on the corpora, into the rule files and docs/quality/weights.md
	$(PYTHON_HERE) -m bench.quality.fit

schema: environment ## write the schemas for editors anew (rules/*.json), after a change of the format
	@$(PYTHON_HERE) -m rules.schemas

format: tools ## lay out the code and mend what can be mended by itself
	$(PYTHON_HERE) -m ruff check --fix
	$(PYTHON_HERE) -m ruff format

lock: ## write the lock files anew after a change in pyproject.toml (needs uv)
	$(LOCK) -o requirements.lock
	$(LOCK) -c requirements.lock --extra media -o requirements-media.lock
	$(LOCK) -c requirements-media.lock --extra media --group dev -o requirements-dev.lock

clean: ## remove the environment and what the tools left; your data stay
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis .benchmarks .coverage .coverage.*
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

environment:
	@sh setup/environment.sh run

tools:
	@sh setup/environment.sh test
	@sh setup/letters.sh test
