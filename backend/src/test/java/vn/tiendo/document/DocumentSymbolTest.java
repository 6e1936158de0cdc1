package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentSymbolTest {

    @ParameterizedTest
    @CsvSource({
        "KH-LĐTB&XH, KH-LĐTBXH",
        "KH-LĐTBXH, KH-SLĐTBXH",
        "KH-SLĐTBXH, kh - slđtb&xh",
        "KH-SLĐTBXH, KHLĐTBXH",
        "09/KH-LĐTB&XH, 9/KH-SLĐTBXH",
        "05/SLĐTBXH-VP, 5/LĐTBXH-VP",
        "14/KH-UBND, 14/KHUBND",
        "QyĐ-SNV, QYĐ-NV",
    })
    void matches_however_it_is_written(String one, String other) {
        assertThat(new DocumentSymbol(one).matches(new DocumentSymbol(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "CTr-UBND, CT-UBND",
        "TTr-SNV, TT-SNV",
        "QyĐ-UBND, QĐ-UBND",
        "ĐA-UBND, DA-UBND",
        "14/KH-UBND, 41/KH-UBND",
        "14/KH-UBND, KH-UBND",
        "BC-SNV, KH-SNV",
    })
    void does_not_match_another_series(String one, String other) {
        assertThat(new DocumentSymbol(one).matches(new DocumentSymbol(other))).isFalse();
    }

    @Test
    void is_shown_as_written() {
        assertThat(new DocumentSymbol(" KH-LĐTB&XH ")).hasToString("KH-LĐTB&XH");
    }

    @Test
    void names_its_kind_unless_it_is_a_letter() {
        assertThat(new DocumentSymbol("14/KH-UBND").kind()).contains(DocumentKind.PLAN);
        assertThat(new DocumentSymbol("CTr-UBND").kind()).contains(DocumentKind.PROGRAMME);
        assertThat(new DocumentSymbol("05/BNV-VP").kind()).isEmpty();
    }

    @Property
    void normalises_anything_and_matches_itself(@ForAll String text) {
        var symbol = new DocumentSymbol(text);

        assertThat(symbol.matches(new DocumentSymbol(text))).isTrue();
        assertThat(symbol.normalised()).doesNotContain("&", "-", " ");
    }
}
