package vn.tiendo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The checklist of docs/security.md claims nothing that is not there. */
class SecurityChecklistTest {
    private static final Path CHECKLIST = Path.of("..", "docs", "security.md");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+Test)`");

    @Test
    void every_test_that_it_names_exists() throws IOException {
        try (var files = Files.walk(Path.of("src", "test", "java"))) {
            var there = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            var named = NAMED.matcher(Files.readString(CHECKLIST)).results().map(match -> match.group(1));
            assertThat(named).isNotEmpty().allSatisfy(test -> assertThat(there).contains(test));
        }
    }

    @Test
    void every_requirement_says_what_holds_it() throws IOException {
        var rows = Files.readAllLines(CHECKLIST).stream()
                .filter(line -> line.matches("\\| \\d.*"))
                .map(line -> List.of(line.split("\\|")))
                .toList();
        assertThat(rows).hasSizeGreaterThan(100).allSatisfy(row -> {
            assertThat(row).hasSize(4);
            assertThat(row.get(3)).isNotBlank();
        });
    }
}
