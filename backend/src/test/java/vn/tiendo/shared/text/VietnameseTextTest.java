package vn.tiendo.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTest {

    @ParameterizedTest
    @CsvSource({
        "Đường Điện Biên Phủ, duong dien bien phu",
        "QUÝ II/2024, quy ii/2024",
        "Ủy ban nhân dân, uy ban nhan dan"
    })
    void folding_drops_case_accents_and_the_stroke_of_d(String written, String folded) {
        assertThat(VietnameseText.fold(written)).isEqualTo(folded);
        assertThat(VietnameseText.fold(Normalizer.normalize(written, Normalizer.Form.NFD)))
                .isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "Uỷ ban, Ủy ban",
        "hoà bình, hòa bình",
        "khoẻ, khỏe",
        "Hòan thành, hoàn thành",
        "Qúy II, Quý II",
        "thuý, thúy",
        "TUỲ THUỘC, tùy thuộc"
    })
    void the_place_of_the_tone_mark_does_not_matter(String one, String other) {
        assertThat(VietnameseText.foldTones(one)).isEqualTo(VietnameseText.foldTones(other));
        assertThat(VietnameseText.foldTones(Normalizer.normalize(one, Normalizer.Form.NFD)))
                .isEqualTo(VietnameseText.foldTones(other));
    }

    @ParameterizedTest
    @CsvSource({"Quý, Quy", "hòa, hóa", "ngày, ngay", "tuần, tuân", "đ, d"})
    void folding_tones_keeps_different_words_apart(String one, String other) {
        assertThat(VietnameseText.foldTones(one)).isNotEqualTo(VietnameseText.foldTones(other));
    }

    @ParameterizedTest
    @CsvSource({"quyết định", "hoàng", "ngoài", "quyền", "xoay", "khuya", "toàn", "quả"})
    void words_with_their_only_spelling_stay_as_they_are(String word) {
        assertThat(VietnameseText.foldTones(word)).isEqualTo(word);
    }

    @Test
    void spaces_of_every_kind_become_one() {
        assertThat(VietnameseText.normaliseSpaces("\u00A0Quý\u00A0 II\r\n\t/\u200B2024 "))
                .isEqualTo("Quý II /2024");
        assertThat(VietnameseText.sameFolded("Kế hoạch – Tài  chính", "ke hoach - tai chinh"))
                .isTrue();
    }

    @Property
    void letters_that_are_known_fold_as_any_other_text(
            @ForAll String any, @ForAll @CharRange(to = '\u1eff') String latin) {
        assertThat(VietnameseText.fold(any)).isEqualTo(VietnameseText.foldAny(any));
        assertThat(VietnameseText.fold(latin)).isEqualTo(VietnameseText.foldAny(latin));
    }

    @Property
    void folding_twice_is_folding_once(@ForAll String text) {
        assertThat(VietnameseText.fold(VietnameseText.fold(text))).isEqualTo(VietnameseText.fold(text));
        assertThat(VietnameseText.foldTones(VietnameseText.foldTones(text))).isEqualTo(VietnameseText.foldTones(text));
        assertThat(VietnameseText.normaliseSpaces(VietnameseText.normaliseSpaces(text)))
                .isEqualTo(VietnameseText.normaliseSpaces(text));
    }
}
