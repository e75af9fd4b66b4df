# The ways in. `make run` and `make test` install what is missing first.
SHELL := /bin/bash
BUILD := swift build -c release --static-swift-stdlib --scratch-path .build-release
BINARY := .build-release/release/rashomon
PREFIX ?= /usr/local
ARTICLES ?= seeds

.PHONY: help setup build run test fuzz soak kills test-asan test-tsan lint format record keys bench bench-compare install deb formula clean

help:
	@sed -n 's/^## //p' $(MAKEFILE_LIST)

## make setup     install the Debian packages that are missing, or name the Homebrew ones
setup:
	@bash scripts/setup

## make build     build a release
build: setup
	$(BUILD) --product rashomon
	$(BUILD) --product rashomon-fetch

## make run       build a release and open the reader (ARTICLES=folder, default seeds)
run: build
	@$(BINARY) $(ARTICLES)

## make test      build and run all tests
test: setup
	swift build --build-tests
	SWIFT_BACKTRACE=interactive=no,color=no swift test --skip-build

## make fuzz      run libFuzzer on every part that takes bytes of strangers (SECONDS=60 for each, TARGET=times for one)
fuzz: setup
	swift build -c release --sanitize fuzzer -Xswiftc -enable-testing -Xswiftc -DLIBFUZZER \
	  --scratch-path .build-fuzz --product RashomonFuzz
	@scripts/fuzz .build-fuzz/release/RashomonFuzz $(or $(SECONDS),60) $(TARGET)

## make soak      press 100,000 random keys and resize 2,000 times in the real program, and look at its memory
soak: build
	@scripts/soak $(BINARY)

## make kills     kill the program N=1000 times at random moments around a mark, and look for each mark (SEED=1)
kills: setup
	swift build --build-tests
	RASHOMON_KILLS=$(or $(N),1000) RASHOMON_SEED=$(or $(SEED),1) swift test --skip-build --filter RandomKillTests

## make test-asan run the tests with the address sanitizer, which finds what is read or written astray
test-asan: setup
	@scripts/test-sanitized address

## make test-tsan run the tests with the thread sanitizer, which finds data races
test-tsan: setup
	@scripts/test-sanitized thread

## make lint      check the format and the comments of all sources
lint:
	swift format lint --strict --recursive Sources Tests Package.swift

## make format    format all sources
format:
	swift format --in-place --recursive Sources Tests Package.swift

## make record    write the goldens and screen snapshots anew; look at the change before you commit it
record: setup
	RECORD_SNAPSHOTS=1 swift test || true
	git status --short Tests

## make keys      write the key table of the README anew from the bindings
keys: setup
	RECORD_SNAPSHOTS=1 swift test --filter ReadmeKeysTests

## make bench     time the program, its stages and screens on many articles (ARTICLES=10000 for more), the tagger on long texts (MEGABYTES=100)
bench: build
	$(BUILD) --product RashomonBench
	@bash scripts/bench $(BINARY) .build-release/release/RashomonBench .build-bench
	@bash scripts/bench-times .build-release/release/RashomonBench

## make bench-compare   set the last figures of make bench against those before them
bench-compare:
	@bash scripts/bench-compare .build-bench

## make install   install program, manual, completions and documentation under PREFIX (default /usr/local)
install: build
	DESTDIR="$(DESTDIR)" scripts/install $(BINARY) "$(PREFIX)"

## make deb       pack a Debian package into .build-deb
deb: build
	@scripts/deb $(BINARY) .build-deb

## make formula   write the Homebrew formula for a source archive (URL=address, HOMEPAGE=address)
formula: build
	@scripts/formula $(BINARY) "$(URL)" "$(HOMEPAGE)" packaging/rashomon.rb

clean:
	rm -rf .build .build-release .build-deb
