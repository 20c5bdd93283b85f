# `make` alone tells what can be done. Every recipe is a script of its own under scripts/, to be read there.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run dev test bench size lint fmt seed trunk setup clean

# Numbers for `make seed`: how many products the demo mall gets.
PRODUCTS ?= 260

help: ## this list
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## /  make \1\t/' | expand -t 16

run: ## build and serve the shop; seeds an empty database, keeps a filled one
	@scripts/run.sh

dev: ## serve a debug build that rebuilds and reloads the browser at each change
	@scripts/dev.sh

test: ## every check and test; ends in "N passed, N failed"
	@scripts/test.sh

bench: ## measure bytes, CPU a page, throughput and orders a second (table and JSON)
	@scripts/bench.sh

size: ## brotli bytes of each chunk, against end2end/budgets.json
	@scripts/size.sh

lint: ## formatter, clippy and the house rules, without the tests
	@scripts/lint.sh

fmt: ## format the code
	@scripts/in-env.sh cargo fmt --all

seed: ## fill the database with the demo mall (PRODUCTS=260)
	@scripts/server.sh seed --products $(PRODUCTS)

trunk: ## the client-only bundle, in dist/
	@scripts/trunk.sh

setup: ## only bring what this machine lacks to build the shop
	@scripts/setup.sh build

clean: ## remove what was built (tools and data stay)
	@scripts/clean.sh
