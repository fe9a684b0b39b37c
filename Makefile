# `make test` installs what is missing and runs every check. `make help` lists the rest.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# Tools that are no Rust crates live below target/, so that nothing outside the checkout changes but Debian packages.
TOOLS := target/tools
NPM := $(TOOLS)/node_modules/.installed
SNAKEMAKE := $(TOOLS)/snakemake
PYTHON := $(TOOLS)/python/.installed
DENY := $(TOOLS)/deny/bin/cargo-deny
# The SHACL shapes of DCAT-AP-NL 3.0, where somebody put them: https://github.com/Geonovum/DCAT-AP-NL30
SHAPES := ../shared/data/dcat
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
apt = { $(SUDO) apt-get update -q && $(SUDO) apt-get install -qy --no-install-recommends $(1); }

STREEKWERK := target/debug/streekwerk
HUB := target/example/hub
SEPARATE := target/example/separate
NETWORK := target/example/network

.PHONY: help
help: ## lists the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

.PHONY: test
test: lint deny unit html twins browser visits preview deploy ## installs what is missing, then checks everything

.PHONY: lint
lint: ## checks the form of the code
	cargo fmt --check
	cargo clippy --locked --all-targets -- --deny warnings

# The same random cases in every run, so that a red run tells of the change; `cargo test` alone looks at new ones.
.PHONY: unit
unit: ## runs the tests of the crate
	PROPTEST_RNG_SEED=1 cargo test --locked

# A folder below the host's root for the one layout, a host for each region for the other; and the tests' small network,
# which has what a good example has not. The day is fixed, for the same pages every day.
.PHONY: example
example:
	cargo build --locked
	$(STREEKWERK) --as-of 2026-11-27 build --layout hub --base-url https://www.werkenleren-oost.example/portaal/ --output $(HUB)
	$(STREEKWERK) --as-of 2026-11-27 build --layout separate --output $(SEPARATE)
	$(STREEKWERK) --content tests/golden/network/content --themes themes --as-of 2026-11-03 build --output $(NETWORK)

.PHONY: html
html: example $(NPM) ## checks every kind of page of the example, in both layouts, with the Nu HTML checker and html-validate
	@command -v java > /dev/null || $(call apt,default-jre-headless)
	tests/html/check.sh $(TOOLS) $(HUB) $(SEPARATE) $(NETWORK)

.PHONY: twins
twins: example $(NPM) $(PYTHON) ## checks what pages say to programs with their makers' own tools
	tests/twins/check.sh $(TOOLS) $(SHAPES) $(HUB) $(SEPARATE) $(NETWORK)

.PHONY: browser
browser: example $(NPM) ## opens them in Chromium: accessibility, keyboard, widths, strict headers (PAGES= a part of a path)
	@command -v chromium > /dev/null || $(call apt,chromium)
	node tests/html/browser.mjs $(TOOLS) $(HUB) $(SEPARATE) $(PAGES)

.PHONY: preview
preview: $(NPM) ## checks the live preview in Chromium (CHECKS= a part of a check's name)
	@command -v chromium > /dev/null || $(call apt,chromium)
	cargo build --locked
	node tests/html/preview.mjs $(TOOLS) $(STREEKWERK) "$(CHECKS)"

.PHONY: deploy
deploy: $(SNAKEMAKE)/.installed ## builds in parts with a workflow engine, and kills one
	cargo build --locked
	tests/deploy/snakemake.sh $(SNAKEMAKE) $(STREEKWERK)

.PHONY: visits
visits: example $(NPM) ## looks for training and for a desk in Chromium: filters, addresses, keyboard, 5,000 offers
	@command -v chromium > /dev/null || $(call apt,chromium)
	node tests/html/finder.mjs $(TOOLS) $(HUB)
	node tests/html/desk.mjs $(TOOLS) $(HUB)

.PHONY: screenshots
screenshots: example $(NPM) ## makes the pictures of the handbooks anew
	@command -v chromium > /dev/null || $(call apt,chromium)
	node tests/html/screenshots.mjs $(TOOLS) $(STREEKWERK) $(HUB) docs/screenshots

.PHONY: deny
deny: $(DENY) ## checks the dependencies' licences and sources
	PATH="$(CURDIR)/$(TOOLS)/deny/bin:$$PATH" cargo-deny check licenses bans sources

.PHONY: advisories
advisories: $(DENY) ## checks the dependencies against the RustSec advisories (needs access to GitHub)
	PATH="$(CURDIR)/$(TOOLS)/deny/bin:$$PATH" cargo-deny check advisories

.PHONY: bench
bench: ## measures builds and the preview of a synthetic network of 10,000 pages, and then each stage
	cargo bench --locked --bench cold_build
	cargo bench --locked --bench preview
	cargo bench --locked --bench stages

$(NPM): tests/html/package.json tests/html/package-lock.json
	@command -v npm > /dev/null || $(call apt,nodejs npm)
	mkdir -p $(TOOLS)
	cp tests/html/package.json tests/html/package-lock.json $(TOOLS)/
	npm ci --prefix $(TOOLS) --ignore-scripts --no-audit --no-fund
	touch $@

$(SNAKEMAKE)/.installed: tests/deploy/requirements.txt
	@python3 -c 'import ensurepip' || $(call apt,python3-venv)
	python3 -m venv $(SNAKEMAKE)
	$(SNAKEMAKE)/bin/pip install --quiet --requirement tests/deploy/requirements.txt
	touch $@

$(PYTHON): tests/twins/requirements.txt
	@python3 -c 'import ensurepip' 2> /dev/null || $(call apt,python3-venv)
	python3 -m venv $(TOOLS)/python
	$(TOOLS)/python/bin/pip install --quiet --disable-pip-version-check --requirement tests/twins/requirements.txt
	touch $@

# Without optimisation: it compiles in a third of the time and runs for a second.
$(DENY):
	cargo install --quiet --locked --debug --root $(TOOLS)/deny --target-dir target/tools/deny-build cargo-deny@0.20.2
	rm -rf target/tools/deny-build
	touch $@
