# Commands for those who work on the package. `make help` lists them.

SWIFT ?= swift
SOURCES = Package.swift $(wildcard Sources Plugins Tests Generated IntegrationTests Benchmarks Examples)

# On Linux the tool takes all libraries in where they are there for that, and starts in a millisecond
# less. (GNU's linkers warn of calls that Foundation never makes here; lld does not.)
LINKING = $(if $(filter Linux,$(shell uname)),--static-swift-stdlib $(if $(shell \
  ls "$$(pkg-config --variable=libdir yaml-0.1)/libyaml.a" 2>/dev/null),-Xswiftc -static-executable \
  -Xswiftc -Xclang-linker -Xswiftc -fuse-ld=lld))
TOOL = $(SWIFT) build --configuration release $(LINKING) --product leatherback-bindgen

.DEFAULT_GOAL := help
.PHONY: help setup generate check test integration lint format tool bench

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

tool: setup ## Builds leatherback-bindgen for release and prints its path.
	@$(TOOL) >&2
	@echo "$$($(TOOL) --show-bin-path)/leatherback-bindgen"

bench: setup ## Measures the reader, the generator, JSON, the compiler and the client.
	@tool=$$($(MAKE) --no-print-directory tool) && \
	  $(SWIFT) run --configuration release --package-path Benchmarks bench "$(CURDIR)" "$$tool"
	@$(SWIFT) run --configuration release --package-path IntegrationTests client-bench
