package vn.tiendo.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.tiendo.shared.text.VietnameseText;

class UnitPhrasePropertiesTest {

    private static final UnitDirectory DIRECTORY = SampleDirectory.load();

    @Property
    void every_text_has_an_answer(@ForAll String anything) {
        assertThat(UnitPhraseParser.parse(anything, DIRECTORY)).isNotNull();
        assertThat(UnitPhraseParser.coordinatorsIn(anything, DIRECTORY)).isNotNull();
    }

    @Property
    void splitting_keeps_every_word(@ForAll("cells") String text) {
        Cell cell = Cell.of(text);
        List<Part> parts = new PhraseSplitter(cell, DIRECTORY.known()).split();

        assertThat(parts.stream()
                        .flatMap(part -> IntStream.range(part.from(), part.to()).boxed()))
                .containsExactlyElementsOf(
                        IntStream.range(0, cell.size()).boxed().toList());
    }

    @Property
    void no_party_is_named_twice(@ForAll("cells") String text) {
        assertThat(UnitPhraseParser.parse(text + "; " + text, DIRECTORY).parties())
                .doesNotHaveDuplicates()
                .extracting(Party::id)
                .filteredOn(id -> id != null)
                .doesNotHaveDuplicates();
    }

    @Property
    void typing_makes_no_difference(@ForAll("phrases") String text) {
        List<String> codes = UnitPhraseParser.parse(text, DIRECTORY).codes();

        assertThat(List.of(
                        Normalizer.normalize(text, Normalizer.Form.NFD),
                        text.toUpperCase(Locale.ROOT),
                        text.replace(" ", " \u00A0 "),
                        "  " + text + " ",
                        text.replace("òa", "oà").replace("ủy", "uỷ"),
                        text.replace(" - ", " – ")))
                .allSatisfy(variant -> assertThat(
                                UnitPhraseParser.parse(variant, DIRECTORY).codes())
                        .isEqualTo(codes));
    }

    @Property
    void accents_make_no_difference_to_known_names(@ForAll("names") String name) {
        assertThat(UnitPhraseParser.parse(VietnameseText.fold(name), DIRECTORY).codes())
                .isEqualTo(UnitPhraseParser.parse(name, DIRECTORY).codes())
                .hasSize(1);
    }

    @Property
    void only_what_is_wholly_understood_is_sure(@ForAll("cells") String text) {
        UnitPhrase phrase = UnitPhraseParser.parse(text, DIRECTORY);

        assertThat(phrase.problemCode().isEmpty())
                .isEqualTo(phrase.unrecognised().isEmpty()
                        && phrase.parties().stream().allMatch(Party::isRecognised)
                        && phrase.confidence() == vn.tiendo.shared.domain.Confidence.SURE);
    }

    @Example
    void a_very_long_cell_takes_no_time() {
        String junk = "Phòng A, các sở (và ".repeat(6_000);

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> UnitPhraseParser.parse(junk, DIRECTORY));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                DIRECTORY.known().all().stream().flatMap(Named::spellings).toList());
    }

    @Provide
    Arbitrary<String> phrases() {
        return names().list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .flatMap(names -> Arbitraries.of(", ", "; ", "\n", " và ").map(by -> String.join(by, names)));
    }

    /** Real words in any order: what a table cell can hold at its worst. */
    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> pieces = Arbitraries.of(
                "các",
                "phòng",
                "đơn vị",
                "Sở",
                "Văn phòng Sở",
                "KHTC",
                "phối hợp",
                "chủ trì",
                "với",
                "và",
                ",",
                ";",
                ":",
                "(",
                ")",
                "\n",
                "-",
                " - ",
                "/",
                ".",
                "...",
                "UBND",
                "huyện",
                "xã",
                "thành phố",
                "liên quan",
                "Giám đốc",
                "Thủ trưởng",
                "Nội vụ",
                "thuộc",
                "trực thuộc",
                "Trung tâm",
                "Dịch vụ việc làm",
                "tờ rơi",
                "1.",
                "a)",
                "đề nghị");
        return pieces.list().ofMaxSize(25).map(list -> String.join(" ", list));
    }
}
