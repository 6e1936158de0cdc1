package vn.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.WordReader;
import vn.tiendo.unit.SampleDirectory;

/** The real plans give exactly what stands beside them: every field that the expected file names. */
class SamplePlansTest {

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Set<String> SETS = Set.of("bases", "references");
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @ParameterizedTest
    @CsvSource({
        "ke-hoach-tuyen-truyen-cchc-2024.docx, ke-hoach-tuyen-truyen-cchc-2024.expected.json",
        "ke-hoach-tuyen-truyen-cchc-2024-ngat-trang.docx, ke-hoach-tuyen-truyen-cchc-2024.expected.json",
        "ke-hoach-157-sct-lam-dong-2026.docx, ke-hoach-157-sct-lam-dong-2026.expected.json"
    })
    void gives_what_is_expected(String file, String expectedFile)
            throws IOException, UnreadableDocument, PlanNotImportable {
        UnderstoodPlan understood = PlanReader.understand(
                WordReader.read(SAMPLES.resolve(file)), SampleDirectory.load(), IntakeSettings.ofYear(2024));
        JsonNode expected = JSON.readTree(SAMPLES.resolve(expectedFile).toFile());
        JsonNode actual = JSON.valueToTree(understood);
        List<String> differences = new ArrayList<>();
        compare("plan", expected.get("plan"), actual.get("plan"), differences);
        compare("rows", expected.get("rows"), actual.get("rows"), differences);
        if (expected.has("proseTasks")) {
            compare("proseTasks", expected.get("proseTasks"), actual.get("proseTasks"), differences);
        }
        assertThat(differences).isEmpty();
        expected.get("rows").forEach(row -> {
            if (!row.has("problems") && expected.has("proseTasks")) {
                String path = row.get("path").asText();
                assertThat(understood.rows())
                        .filteredOn(it -> it.path().equals(path))
                        .allSatisfy(it -> assertThat(it.problems()).as(path).isEmpty());
            }
        });
    }

    private static void compare(String at, JsonNode expected, JsonNode actual, List<String> differences) {
        if (expected.isObject() && actual != null && actual.isObject()) {
            expected.fieldNames()
                    .forEachRemaining(
                            name -> compare(at + "." + name, expected.get(name), actual.get(name), differences));
            return;
        }
        if (expected.isArray() && actual != null && actual.isArray()) {
            compareLists(at, expected, actual, differences);
            return;
        }
        if (!expected.equals(actual)) {
            differences.add("%s: expected %s but was %s".formatted(at, expected, actual));
        }
    }

    private static void compareLists(String at, JsonNode expected, JsonNode actual, List<String> differences) {
        if (expected.size() != actual.size()) {
            differences.add("%s: expected %s but was %s".formatted(at, expected, actual));
            return;
        }
        if (SETS.contains(at.substring(at.lastIndexOf('.') + 1))) {
            if (!texts(expected).equals(texts(actual))) {
                differences.add("%s: expected %s but was %s".formatted(at, expected, actual));
            }
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            compare(at + "[" + i + "]", expected.get(i), actual.get(i), differences);
        }
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .sorted()
                .toList();
    }
}
