# Tiến Độ. Every target does its own set-up; `make help` lists them.

.DEFAULT_GOAL := help
.NOTPARALLEL:
# The tools come first: nobody should wait for a build that cannot end well.
.PHONY: help tools run dev test verify format api e2e test-deep bench bench-browser audit-verify image clean

# Stamps: a target is up to date when nothing under its sources is younger. Folders count too, so deleted files are seen.
web_modules := frontend/node_modules/.installed
web         := frontend/dist/.built
package     := backend/target/.packaged

web_sources     := $(shell find frontend/src frontend/public frontend/angular.json frontend/tsconfig*.json \
                     frontend/openapi-ts.config.ts frontend/scripts api-spec/openapi.yaml -not -path '*/generated*' 2>/dev/null)
backend_sources := $(shell find backend/src/main backend/pom.xml samples)

help: ## list the targets
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/\1|\2/p' Makefile | awk -F'|' '{ printf "  make %-12s %s\n", $$1, $$2 }'

tools:
	@scripts/tools

run: tools $(package) ## build what has changed and start with sample data; TIENDO_HTTP_PORT (8080), data stays in data/
	@scripts/run

dev: tools $(web_modules) ## start both programs with live reload: http://localhost:4200
	@scripts/dev

test: tools ## everything that must hold: all tests, linters, formats, contract, journeys in a browser
	@scripts/test

verify: tools ## the checks that need no test run: formats, linters, contract, sizes of files
	@scripts/verify

format: tools $(web_modules) ## format both programs
	@scripts/mvn -q spotless:apply
	@scripts/npm run --silent format

api: tools ## write api-spec/openapi.yaml and the types of the web application anew from the code
	@scripts/quiet "Building the contract" scripts/mvn package -DskipTests
	@cp backend/target/openapi/openapi.yaml api-spec/openapi.yaml
	@$(MAKE) --no-print-directory $(web_modules)
	@scripts/npm run --silent api:types

e2e: tools $(package) ## journeys in a real Chromium against the packaged application; ONLY=name for one of them
	@scripts/e2e $(ONLY)

test-deep: tools $(package) ## the property-based tests with very many tries, and two replicas of which one is killed
	@scripts/mvn test -Djqwik.tries.default=100000 -Dleft-out-tests=

bench: tools $(package) ## measure speed against the statements of the database; sizes by SIZES="10000 100000 1000000"
	@bench/run

bench-browser: tools $(package) ## the table of work with 10 000 lines in a real Chromium: its first page, and scrolling
	@bench/browser

audit-verify: tools $(package) ## check that nobody has touched the audit trail; says where it breaks and ends with 1
	@scripts/run audit-verify

image: ## build the container images of docker-compose.yml (needs Docker)
	@docker compose build

clean: ## remove what was built; data/ stays
	@rm -rf target backend/target frontend/dist frontend/.angular frontend/src/app/api/generated frontend/test-results frontend/playwright-report

$(web_modules): frontend/package.json frontend/package-lock.json
	@scripts/install-web

$(web): $(web_modules) $(web_sources)
	@scripts/quiet "Building the web application" scripts/npm run build
	@touch $@

$(package): $(web) $(backend_sources)
	@scripts/quiet "Building the application" scripts/package
	@touch $@
