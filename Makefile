# Commands for those who work on the package. `make help` lists them.

SWIFT ?= swift
SOURCES = Package.swift $(wildcard Sources Plugins Tests Generated IntegrationTests Benchmarks Examples)

# On Linux the tool takes the standard library in, and so starts without loading a dozen libraries.
RELEASE = --configuration release $(if $(filter Linux,$(shell uname)),--static-swift-stdlib)

.DEFAULT_GOAL := help
.PHONY: help setup generate check test integration lint format bench

help: ## Lists the commands.
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1|\2/p' Makefile | column -t -s '|' 2>/dev/null \
	  || sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1  \2/p' Makefile

setup: ## Installs libyaml if pkg-config does not find it. The others do this by themselves.
	@Scripts/setup

generate: setup ## Rebuilds Generated/ and the pages in docs/ that are made from schema/.
	@SWIFT="$(SWIFT)" Scripts/generate

check: setup ## Tells whether they are what schema/ says. Writes nothing.
	@SWIFT="$(SWIFT)" Scripts/generate --check

test: setup ## Runs all tests, those over real HTTP too, and counts them. TEST_ARGUMENTS go to `swift test`.
	@SWIFT="$(SWIFT)" Scripts/test package integration $(TEST_ARGUMENTS)

integration: setup ## Runs only the tests over real HTTP, counts them, and prints what each fault ends with.
	@SWIFT="$(SWIFT)" Scripts/test integration $(TEST_ARGUMENTS)

lint: ## Checks layout, spelling of paths and leftovers in all files.
	@SWIFT="$(SWIFT)" Scripts/lint $(SOURCES)

format: setup ## Lays out all Swift files and the files of the schema.
	@$(SWIFT) format --in-place --parallel --recursive $(SOURCES)
	@$(SWIFT) run leatherback-bindgen format --quiet

bench: setup ## Measures the reader, the generator, JSON, the compiler and the client.
	@$(SWIFT) build $(RELEASE) --product leatherback-bindgen
	@$(SWIFT) run --configuration release --package-path Benchmarks bench "$(CURDIR)" \
	  "$$($(SWIFT) build $(RELEASE) --show-bin-path)/leatherback-bindgen"
	@$(SWIFT) run --configuration release --package-path IntegrationTests client-bench
