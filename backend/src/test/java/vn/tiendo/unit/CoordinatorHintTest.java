package vn.tiendo.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.shared.domain.Confidence;

class CoordinatorHintTest {

    private static final UnitDirectory DIRECTORY = SampleDirectory.load();

    @Test
    void units_named_after_phoi_hop_are_suggested() {
        UnitPhrase hint = UnitPhraseParser.coordinatorsIn("Phối hợp các phòng thuộc Sở, UBND cấp xã", DIRECTORY)
                .orElseThrow();

        assertThat(hint.codes()).containsExactly("@DIVISIONS");
        assertThat(hint.parties()).extracting(Party::text).containsExactly("các phòng thuộc Sở", "UBND cấp xã");
        assertThat(hint.parties()).allMatch(party -> party.role() == PartyRole.COORDINATOR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phối hợp Sở Nội vụ | Sở Nội vụ",
                "Xong trong quý II; phối hợp chặt chẽ với Văn phòng Sở. Báo cáo Giám đốc | Văn phòng Sở",
                "Giao đơn vị phối hợp với P. KHTC | P. KHTC",
                "phối kết hợp cùng với Phòng NCC | Phòng NCC"
            })
    void a_hint_is_never_sure(String note, String named) {
        UnitPhrase hint = UnitPhraseParser.coordinatorsIn(note, DIRECTORY).orElseThrow();

        assertThat(hint.parties()).extracting(Party::text).containsExactly(named);
        assertThat(hint.confidence()).isEqualTo(Confidence.PROBABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Báo cáo UBND tỉnh trình Bộ Công Thương",
                "Phối hợp thực hiện đúng tiến độ",
                "Định kỳ rà soát"
            })
    void a_note_that_names_nobody_gives_no_hint(String note) {
        assertThat(UnitPhraseParser.coordinatorsIn(note, DIRECTORY)).isEmpty();
    }
}
