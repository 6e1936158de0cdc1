package vn.tiendo.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.unit.UnitKind;

class HeadOfUnitTest {

    @ParameterizedTest
    @CsvSource({
        "DIVISION, Trưởng phòng Người có công, true",
        "DIVISION, 'Trưởng phòng Người có công, thay Trần Văn Hà', false",
        "DIVISION, Phó Trưởng phòng Người có công, false",
        "DIVISION, Chuyên viên Phòng Người có công, false",
        "OFFICE, Chánh Văn phòng Sở, true",
        "OFFICE, Phó Chánh Văn phòng, false",
        "SUBORDINATE, Giám đốc Trung tâm Dịch vụ việc làm, true",
        "EDITORIAL_BOARD, Trưởng Ban Biên tập, true",
    })
    void only_the_head_signs_by_name(UnitKind kind, String title, boolean head) {
        assertThat(HeadOfUnit.of(kind).isHead(title)).isEqualTo(head);
    }
}
