MVN := ./mvnw -B -ntp
JAR := target/quarkus-app/quarkus-run.jar
SOURCES := pom.xml $(shell find src/main templates -type f 2>/dev/null)
PORT ?= 8080

.DEFAULT_GOAL := help
.PHONY: help run dev test bench package check format jdk browser

help:        ## what can be made
	@grep -hE '^[a-z]+: .*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

run: $(JAR)  ## build what is missing and serve on http://localhost:8080
	@echo "Maatwerk on http://localhost:$(PORT)"
	@QUARKUS_HTTP_PORT=$(PORT) java -jar $(JAR)

dev: jdk     ## serve with live reload
	$(MVN) quarkus:dev

test: jdk browser ## every test: the rooms, HTTP, and the pages in a real browser
	$(MVN) verify

bench: $(JAR) browser ## measure; ONLY=models,products,growth,searches,clicks,browser,interaction,pictures,cards,pages,lighthouse; MODELS=folder
	@$(MVN) -q test-compile exec:exec@bench -Dbench.only='$(ONLY)' -Dbench.models='$(abspath $(MODELS))'

package: jdk ## build target/quarkus-app/quarkus-run.jar, for PostgreSQL with DB=postgresql
	$(MVN) -q -DskipTests $(if $(DB),-Ddb=$(DB)) package

check: $(JAR) ## lint the catalog and check the formatting
	bin/maatwerk lint catalog
	$(MVN) -q spotless:check

format: jdk  ## format the sources
	$(MVN) -q spotless:apply

$(JAR): $(SOURCES) | jdk
	@echo "Building (the first time takes a minute or two)..."
	@$(MVN) -q -DskipTests package && touch $@

jdk:
	@command -v javac >/dev/null || bin/install openjdk-17-jdk-headless fontconfig

browser:
	@command -v chromium >/dev/null || bin/install chromium
