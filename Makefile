# briefgen: `make` builds it and this repository's own site, `make test` runs the tests.
PREFIX ?= /usr/local
SWIFT ?= swift
BINARY = .build/release/briefgen

.PHONY: all build site test lint install clean libraries

all: build site

# The C libraries, from the system's package manager where they are missing.
libraries:
	@sh scripts/libraries.sh

build: libraries
	$(SWIFT) build -c release --product briefgen --static-swift-stdlib

site: build
	$(BINARY) build

# At most sixteen tests at once: each may hold a site open, and a process with thousands of open files cannot always start
# another (Foundation reads past the end of the list of them).
test: libraries
	SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=16 $(SWIFT) test

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

# One file with the Swift runtime and the C libraries in it.
install: libraries
	BRIEFGEN_STATIC=1 $(SWIFT) build -c release --product briefgen --static-swift-stdlib --scratch-path .build-install
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 .build-install/release/briefgen "$(DESTDIR)$(PREFIX)/bin/briefgen"
	-strip "$(DESTDIR)$(PREFIX)/bin/briefgen"

clean:
	rm -rf .build .build-install
