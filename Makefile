# `make test` installs what is missing and runs every check. `make help` lists the rest.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# Tools that are no Rust crates live below target/, so that nothing outside the checkout changes but Debian packages.
TOOLS := target/tools
NPM := $(TOOLS)/node_modules/.installed
DENY := $(TOOLS)/deny/bin/cargo-deny
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: help
help: ## lists the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

.PHONY: test
test: form deny unit ## installs what is missing, then checks everything

.PHONY: form
form: ## checks that the code is formatted
	cargo fmt --check

.PHONY: lint
lint: ## checks the form of the code
	cargo fmt --check
	cargo clippy --locked --all-targets -- --deny warnings

.PHONY: unit
unit: ## runs the tests of the crate
	cargo test --locked

.PHONY: html
html: $(NPM) ## builds the example in both layouts and checks every kind of page with the Nu HTML checker and html-validate
	@command -v java > /dev/null || { $(SUDO) apt-get update -q && $(SUDO) apt-get install -qy --no-install-recommends default-jre-headless; }
	cargo build --locked
	tests/html/check.sh $(TOOLS)

.PHONY: deny
deny: $(DENY) ## checks the dependencies' licences and sources
	PATH="$(CURDIR)/$(TOOLS)/deny/bin:$$PATH" cargo-deny check licenses bans sources

.PHONY: advisories
advisories: $(DENY) ## checks the dependencies against the RustSec advisories (needs access to GitHub)
	PATH="$(CURDIR)/$(TOOLS)/deny/bin:$$PATH" cargo-deny check advisories

.PHONY: bench
bench: ## measures builds of a synthetic network of 10,000 pages, and then each stage
	cargo bench --locked --bench cold_build
	cargo bench --locked --bench stages

$(NPM): tests/html/package.json tests/html/package-lock.json
	@command -v npm > /dev/null || { $(SUDO) apt-get update -q && $(SUDO) apt-get install -qy --no-install-recommends nodejs npm; }
	mkdir -p $(TOOLS)
	cp tests/html/package.json tests/html/package-lock.json $(TOOLS)/
	npm ci --prefix $(TOOLS) --no-audit --no-fund
	touch $@

# Without optimisation: it compiles in a third of the time and runs for a second.
$(DENY):
	cargo install --quiet --locked --debug --root $(TOOLS)/deny --target-dir target/tools/deny-build cargo-deny@0.20.2
	rm -rf target/tools/deny-build
	touch $@
