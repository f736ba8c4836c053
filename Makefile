# imacs: what there is to do here
#
#   make study    install what is missing, build, run the sample study
#   make test     install what is missing, run all tests
#   make fuzz     damaged input of every kind for some minutes (FUZZ_SECONDS, SEED)
#   make bench    the benchmarks, as ratios against their peers
#   make format   format the sources and lint them strictly
#   make samples  write the sample studies of datasets/ anew
#   make docs     write docs/rules*.md and docs/models anew, from the rules and the models
#
# None asks questions; all work again without root once nothing is missing.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help study test fuzz bench format samples docs tools test-tools bench-tools

SOURCES := Package.swift Sources Plugins Tests Benchmarks

help:
	@sed -n '3,10s/^# \{0,1\}//p' Makefile

tools:
	@scripts/install-tools build

test-tools:
	@scripts/install-tools build test

bench-tools:
	@scripts/install-tools build bench

study: tools
	swift build -c release --static-swift-stdlib --product imacs
	.build/release/imacs run datasets/imacs-2016
	@echo
	@echo "Open output/imacs-2016/index.html (pages) and output/imacs-2016/study.xlsx (workbook)."

test: test-tools
	scripts/test

fuzz: tools
	swift build -c release --static-swift-stdlib --product imacs
	/usr/bin/python3 -B Fuzz/attacks.py .build/release/imacs
	/usr/bin/python3 -B Fuzz/fuzz.py .build/release/imacs --seconds $(or $(FUZZ_SECONDS),300) \
	  $(if $(SEED),--seed $(SEED))

bench: bench-tools
	Benchmarks/run.sh

format:
	swift format --in-place --recursive $(SOURCES)
	scripts/check-repository

samples: tools
	swift run -c release imacs-samples datasets

docs: tools
	swift build --product imacs
	.build/debug/imacs rules --format markdown --lang en > docs/rules.md
	.build/debug/imacs rules --format markdown --lang es > docs/rules.es.md
	mkdir -p docs/models
	for id in $$(.build/debug/imacs models list | cut -f1); do \
	  .build/debug/imacs models show $$id --format markdown --lang en > docs/models/$$id.md && \
	  .build/debug/imacs models show $$id --format markdown --lang es > docs/models/$$id.es.md || exit 1; \
	done
