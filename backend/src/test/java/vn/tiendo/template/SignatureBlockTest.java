package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureBlockTest {
    @ParameterizedTest
    @CsvSource({
        "KT.GIÁM ĐỐC, KT. GIÁM ĐỐC",
        "KT . GIÁM ĐỐC, KT. GIÁM ĐỐC",
        "TL.  GIÁM ĐỐC, TL. GIÁM ĐỐC",
        "tuq. Giám đốc, TUQ. Giám đốc",
        "TM. ỦY BAN NHÂN DÂN, TM. ỦY BAN NHÂN DÂN",
        "QUYỀN GIÁM ĐỐC, QUYỀN GIÁM ĐỐC",
    })
    void an_abbreviation_ends_with_a_full_stop_and_a_space(String typed, String written) {
        var block = SignatureBlock.of(typed, "CHÁNH VĂN PHÒNG", "Nguyễn Thị Lan");
        assertThat(block.capacity()).containsExactly(written);
        assertThat(block.position()).isEqualTo("CHÁNH VĂN PHÒNG");
    }

    @Test
    void a_deputy_who_signs_for_one_who_signs_by_order_has_two_lines_above() {
        var block = SignatureBlock.of("TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Trần Văn Hà");
        assertThat(block.capacity()).isEqualTo(List.of("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG"));
    }

    @Test
    void a_capacity_typed_above_the_position_stands_above_it() {
        var block = SignatureBlock.of(null, "TUQ. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG", null);
        assertThat(block.capacity()).containsExactly("TUQ. GIÁM ĐỐC");
        assertThat(block.position()).isEqualTo("CHÁNH VĂN PHÒNG");
    }

    @Test
    void a_head_signs_without_a_line_above() {
        assertThat(SignatureBlock.of(null, "GIÁM ĐỐC", null).capacity()).isEmpty();
        assertThat(SignatureBlock.of(null, "Q. GIÁM ĐỐC", null).position()).isEqualTo("Q. GIÁM ĐỐC");
    }
}
