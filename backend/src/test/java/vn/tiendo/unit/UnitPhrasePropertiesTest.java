package vn.tiendo.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.tiendo.shared.domain.Confidence;
import vn.tiendo.shared.text.VietnameseText;

class UnitPhrasePropertiesTest {

    private static final UnitDirectory DIRECTORY = SampleDirectory.load();

    @Property
    void every_text_has_an_answer(@ForAll String anything) {
        assertThat(UnitPhraseParser.parse(anything, DIRECTORY)).isNotNull();
        assertThat(UnitPhraseParser.coordinatorsIn(anything, DIRECTORY)).isNotNull();
    }

    @Property
    void no_party_is_named_twice(@ForAll(supplier = CellTexts.class) String text) {
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
    void only_what_is_wholly_understood_is_sure(@ForAll(supplier = CellTexts.class) String text) {
        UnitPhrase phrase = UnitPhraseParser.parse(text, DIRECTORY);

        assertThat(phrase.problemCode().isEmpty())
                .isEqualTo(phrase.unrecognised().isEmpty()
                        && phrase.parties().stream().allMatch(Party::isRecognised)
                        && phrase.confidence() == Confidence.SURE);
    }

    @Example
    void a_very_long_cell_takes_no_time() {
        String junk = "Phòng A, các sở (và ".repeat(6_000);

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> UnitPhraseParser.parse(junk, DIRECTORY));
    }

    private static List<String> spellings() {
        Stream<String> ofUnits = DIRECTORY.units().stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit.name()), unit.aliases().stream()));
        Stream<String> ofGroups = DIRECTORY.groups().stream()
                .flatMap(group -> Stream.concat(Stream.of(group.name()), group.aliases().stream()));
        return Stream.concat(ofUnits, ofGroups).toList();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(spellings());
    }

    @Provide
    Arbitrary<String> phrases() {
        return names().list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .flatMap(names -> Arbitraries.of(", ", "; ", "\n", " và ").map(by -> String.join(by, names)));
    }
}
