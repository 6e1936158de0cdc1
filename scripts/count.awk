# Prints "passed failed" over JUnit reports. The first element with a total speaks for its file; a skipped test has not
# been shown to pass, so it counts as failed.
function attribute(name) {
    return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3) + 0 : 0
}

FNR == 1 { counted = 0 }

!counted && / tests="/ {
    counted = 1
    bad = attribute("failures") + attribute("errors") + attribute("skipped")
    failed += bad
    passed += attribute("tests") - bad
}

END { print passed + 0, failed + 0 }
