package vn.tiendo.shared.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.shared.text.VietnameseText;

class SearchTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thực hiện   | Kiểm tra việc thực hiện Đề án 06   | PHRASE",
                "THỰC HIỆN   | Kiểm tra việc thực hiện Đề án 06   | PHRASE",
                "hiện thực   | Kiểm tra việc thực hiện Đề án 06   | WORDS",
                "thuc hien   | Kiểm tra việc thực hiện Đề án 06   | PHRASE",
                "thức hiên   | Kiểm tra việc thực hiện Đề án 06   | LOOSE_PHRASE",
                "hiên thức   | Kiểm tra việc thực hiện Đề án 06   | LOOSE_WORDS",
                "de an       | Kiểm tra việc thực hiện Đề án 06   | PHRASE",
                "Đề án 06    | Kiểm tra việc thực hiện Đề án 06   | PHRASE",
                "thực hi     | Kiểm tra việc thực hiện Đề án 06   | PHRASE",
                "hoà bình    | Thành phố Hòa Bình                 | PHRASE",
                "CCHC        | Tuyên truyền cải cách hành chính   | LOOSE_WORDS",
                "cchc 2024   | Cải cách hành chính năm 2024       | LOOSE_WORDS",
                "cải cách hành chính | Rà soát CCHC               | LOOSE_WORDS",
                "cai cach hanh chinh | Rà soát CCHC               | LOOSE_WORDS"
            })
    void a_text_answers_as_well_as_it_is_near_to_what_was_typed(String typed, String text, MatchTier tier) {
        assertThat(SearchText.of(typed).in(text)).map(Match::tier).hasValue(tier);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thực hiện nay | Kiểm tra việc thực hiện",
                "hiệ thực      | Kiểm tra việc thực hiện",
                "iện           | Kiểm tra việc thực hiện",
                "%             | 100%"
            })
    void a_text_without_one_of_the_words_is_no_answer(String typed, String text) {
        assertThat(SearchText.of(typed).in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thuc hien | Kiểm tra việc thực hiện, thực tế | Kiểm tra việc [thực hiện], [thực] tế",
                "sở        | Sơ kết số liệu của Sở            | Sơ kết số liệu của [Sở]",
                "so        | Sơ kết của Sở                    | [Sơ] kết của [Sở]",
                "cchc      | Về cải cách hành chính tại Sở    | Về [cải cách hành chính] tại Sở"
            })
    void what_was_looked_for_is_marked(String typed, String text, String marked) {
        assertThat(words(SearchText.of(typed).marked(text))).isEqualTo(marked);
    }

    @Test
    void of_a_long_text_the_piece_around_the_first_mark_is_shown() {
        var text = "Rà soát các quy định ".repeat(30) + "về chuyển đổi số " + "tại các đơn vị ".repeat(30);

        var shown = words(SearchText.of("chuyển đổi số").marked(text));

        assertThat(shown)
                .startsWith("…")
                .endsWith("…")
                .contains("[chuyển đổi số]")
                .hasSizeLessThan(260);
    }

    @Test
    void queries_are_words_only_whatever_is_typed() {
        var text = SearchText.of("a'b & !c:* | (d) <-> \\ \"thực\"");

        assertThat(text.loosely()).isEqualTo("(('a') & ('b') & ('c') & ('d') & 'thuc':*)");
        assertThat(text.exactly()).endsWith("'thực':*)");
    }

    @Test
    void whole_words_are_those_that_a_text_must_have_as_they_stand() {
        assertThat(SearchText.of("Thủ tục, thủ tục hành").whole()).containsExactly("thu", "tuc");
        assertThat(SearchText.of("rà soát CCHC").whole()).containsExactly("ra", "soat");
        assertThat(SearchText.of("rà").whole()).isEmpty();
    }

    @Test
    void a_symbol_is_known_however_it_is_written() {
        var text = SearchText.of("09/KH-SLĐTBXH", List.of("9khldtbxh", "9khsldtbxh"));

        assertThat(text.isSymbol("9/KH-LĐTB&XH")).isTrue();
        assertThat(text.isSymbol("09 kh–sldtb&xh")).isTrue();
        assertThat(text.isSymbol("19/KH-LĐTB&XH")).isFalse();
        assertThat(text.loosely()).contains("| '/9khldtbxh' | '/9khsldtbxh'");
    }

    @Property
    void words_of_a_text_find_it_without_accents_and_marks_leave_it_whole(@ForAll("texts") List<String> words) {
        var text = String.join(" ", words);
        var typed = VietnameseText.fold(words.getLast() + " " + words.getFirst());

        var match = SearchText.of(typed).in(text).orElseThrow();

        assertThat(match.excerpt().parts().stream().map(ExcerptPart::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(match.excerpt().parts()).anyMatch(ExcerptPart::hit);
    }

    @Provide
    static Arbitrary<List<String>> texts() {
        return Arbitraries.of("Rà soát", "văn bản", "thực", "Đề án", "hòa", "quý", "06", "Sở,", "cải", "cách")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static String words(Excerpt excerpt) {
        return excerpt.parts().stream()
                .map(part -> part.hit() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
