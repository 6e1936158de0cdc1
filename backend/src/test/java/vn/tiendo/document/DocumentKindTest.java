package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DocumentKindTest {

    @Test
    void abbreviations_tell_case_apart() {
        assertThat(DocumentKind.ofAbbreviation("CTr")).contains(DocumentKind.PROGRAMME);
        assertThat(DocumentKind.ofAbbreviation("CT")).contains(DocumentKind.DIRECTIVE);
        assertThat(DocumentKind.ofAbbreviation("CTR")).isEmpty();
        assertThat(DocumentKind.ofAbbreviation("QyĐ")).contains(DocumentKind.PROVISION);
    }

    @Test
    void a_letter_has_no_abbreviation() {
        assertThat(DocumentKind.ofAbbreviation("")).isEmpty();
        assertThat(DocumentKind.ofAbbreviation("CV")).isEmpty();
    }

    @Test
    void the_title_line_names_the_kind_in_capitals() {
        assertThat(DocumentKind.ofLabel(" KẾ HOẠCH ")).contains(DocumentKind.PLAN);
        assertThat(DocumentKind.ofLabel("Kế hoạch nhỏ")).isEmpty();
    }

    @Test
    void all_abbreviations_of_the_decree_are_known() {
        assertThat(Arrays.stream(DocumentKind.values()).map(DocumentKind::abbreviation))
                .containsExactlyInAnyOrder(
                        "NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB",
                        "TTr", "HĐ", "CĐ", "BGN", "BTT", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB", "SY", "TrS", "SL",
                        "");
    }
}
