# Prints "class: name" of each test in JUnit reports that failed, ended in an error or was skipped. An element may span lines.
function attribute(name) {
    return match($0, "[ \t]" name "=\"[^\"]*\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : ""
}

BEGIN { RS = "<" }

/^testcase[ \t\n]/ { test = attribute("classname") ": " attribute("name") }

/^(failure|error|skipped)[ \t\n>\/]/ && test != "" {
    print test
    test = ""
}

/^\/testcase>/ { test = "" }
