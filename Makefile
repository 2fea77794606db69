# The two commands are `make run` and `make test`; everything they need is installed by `make setup`.
.PHONY: help setup build run tour pictures test bench fmt lint
.DEFAULT_GOAL := help
SHELL := bash

help: ## Say what can be made
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' $(MAKEFILE_LIST) | expand -t 16

setup: ## Install what is missing (Debian 12)
	@scripts/setup.sh

build: setup ## Build the pages, the window, the centre and the command line
	@scripts/build.sh

run: build ## Open the demo block (WHO=supervisor opens her window too); without a display, the tour
	@WHO='$(WHO)' scripts/run.sh

tour: build ## Drive the real window through the whole day, with pictures in target/tour
	@scripts/tour.sh

pictures: build ## Take the pictures of README and docs anew, from the tour
	@scripts/pictures.sh

test: setup ## Run every check
	@scripts/test.sh

bench: setup ## Measure what docs/performance.md promises
	@scripts/bench.sh

fmt: setup ## Format Rust and pages
	@source scripts/env.sh && cargo fmt --all && npm --prefix ui run format

lint: setup ## Lint Rust and pages
	@scripts/lint.sh
