package vn.tiendo.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.shared.domain.Confidence;

class UnitPhraseParserTest {

    private static final UnitDirectory DIRECTORY = SampleDirectory.load();

    @ParameterizedTest
    @MethodSource("phrases")
    void real_phrases_are_read(String text, String parties, Confidence confidence) {
        UnitPhrase phrase = UnitPhraseParser.parse(text, DIRECTORY);

        assertThat(describe(phrase)).isEqualTo(parties);
        assertThat(phrase.confidence()).isEqualTo(confidence);
    }

    static Stream<Arguments> phrases() throws IOException {
        try (InputStream in = Objects.requireNonNull(UnitPhraseParserTest.class.getResourceAsStream("phrases.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .map(columns -> Arguments.of(
                            columns[0].strip().replace("\\n", "\n"),
                            columns[1].strip(),
                            Confidence.valueOf(columns[2].strip())));
        }
    }

    private static String describe(UnitPhrase phrase) {
        Stream<String> parties = phrase.parties().stream().map(UnitPhraseParserTest::describe);
        Stream<String> rest = phrase.unrecognised().stream().map(text -> "!" + text);
        return Stream.concat(parties, rest).collect(Collectors.joining(", "));
    }

    private static String describe(Party party) {
        String who =
                party.isRecognised() ? party.code() : "?" + party.kind().name().charAt(0);
        String role = party.role() == null ? "" : ":" + party.role().name().charAt(0);
        return who + role + (party.open() ? "+" : "") + (party.isRecognised() ? "" : " " + party.text());
    }
}
