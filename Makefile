# Every target tells what it does; `make` alone lists them.

SWIFT ?= swift
PREFIX ?= /usr/local
NAME ?= convert
# A program at a fixed place has no addresses of its own to put right at each start, which takes an eighth
# of the time that one article does. Its libraries, stack and heap are still placed at random.
PLACE = $(if $(filter Linux,$(shell uname)),-Xlinker -no-pie)
# That no two accesses to memory overlap is checked by the tests, which are built without this flag.
UNCHECKED = -Xswiftc -enforce-exclusivity=unchecked
RELEASE = $(SWIFT) build -c release --static-swift-stdlib --product convert \
	-Xswiftc -cross-module-optimization $(UNCHECKED) $(PLACE)
TEST = $(SWIFT) test -c release -Xswiftc -enable-testing --scratch-path .build-test
CONVERT = .build/release/convert

.DEFAULT_GOAL := help

.PHONY: help
help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 12

.PHONY: demo
demo: system build ## Set up, build, and show what the program does
	@sh Samples/demo.sh $(CONVERT)

.PHONY: build
build: ## Build the release of convert
	$(RELEASE)

.PHONY: test
test: system ## Set up and run every test
	$(TEST)

.PHONY: soak
soak: system ## Run the laws over 10,000 generated articles each
	WIRECOPY_SOAK=1 $(TEST)

.PHONY: check
check: lint imports test ## Lint, check imports, treat warnings as errors, and run every test

.PHONY: lint
lint: ## Check the layout and the documentation of the source
	$(SWIFT) format lint --strict --recursive Package.swift Sources Formats Tests

.PHONY: imports
imports: system ## Build with warnings as errors, every import declared
	sh .ci/check-imports
	$(SWIFT) build --build-tests --scratch-path .build-check -Xswiftc -warnings-as-errors \
		--explicit-target-dependency-import-check error

.PHONY: format
format: ## Lay the source out
	$(SWIFT) format --in-place --recursive Package.swift Sources Formats Tests

.PHONY: goldens
goldens: system ## Record the goldens, transcripts and matrices anew, to be read before they are committed
	WIRECOPY_RECORD=1 $(TEST) --filter 'Golden|Transcript|MatrixTests'

.PHONY: bench
bench: build ## Measure, and leave the results in Bench/results
	sh Bench/run.sh $(CONVERT)

.PHONY: install
install: build ## Install convert below PREFIX, under NAME
	sh .ci/install $(CONVERT) $(DESTDIR)$(PREFIX)/bin/$(NAME)

.PHONY: clean
clean: ## Remove what was built
	rm -rf .build .build-test .build-check Bench/results

.PHONY: system
system: # Install the system's libraries where they are missing
	@sh .ci/system-packages
