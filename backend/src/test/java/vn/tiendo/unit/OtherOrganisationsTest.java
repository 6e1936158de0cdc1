package vn.tiendo.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agencies that have told no aliases yet, one of them a commune. */
class OtherOrganisationsTest {

    private static final UnitDirectory DEPARTMENT = directory(
            unit("SCT", "Sở Công Thương", UnitKind.AGENCY),
            unit("LD", "Ban Giám đốc Sở", UnitKind.LEADERSHIP),
            unit("VP", "Văn phòng", UnitKind.OFFICE),
            unit("KHTH", "Phòng Kế hoạch - Tổng hợp", UnitKind.DIVISION),
            unit("QLCN", "Phòng Quản lý công nghiệp", UnitKind.DIVISION),
            unit("QLNL", "Phòng Quản lý năng lượng", UnitKind.DIVISION),
            unit("TTR", "Thanh tra Sở", UnitKind.DIVISION),
            unit("TTKC", "Trung tâm Khuyến công và Xúc tiến thương mại", UnitKind.SUBORDINATE));

    private static final UnitDirectory COMMUNE = directory(
            unit("UBND", "UBND xã Tân An", UnitKind.AGENCY),
            unit("LD", "Lãnh đạo UBND xã", UnitKind.LEADERSHIP),
            unit("VP", "Văn phòng HĐND và UBND", UnitKind.OFFICE),
            unit("VHXH", "Phòng Văn hóa - Xã hội", UnitKind.DIVISION));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phòng KH-TH | KHTH | PROBABLE",
                "Phòng QLCN, QLNL | QLCN QLNL | PROBABLE",
                "KHTH | KHTH | PROBABLE",
                "TT KC&XTTM | TTKC | PROBABLE",
                "Phòng Kế hoạch Tổng hợp | KHTH | SURE",
                "Phòng Quản lý công nghiêp | QLCN | SURE",
                "Các phòng Quản lý công nghiệp, Quản lý năng lượng | QLCN QLNL | SURE",
                "Trung tâm Khuyến công và Xúc tiến thương mại, Thanh tra | TTKC TTR | SURE",
                "Văn phòng Sở Công Thương | VP | SURE",
                "Giám đốc Sở | LD | PROBABLE",
                "Phòng Kế hoạch - Tổng hợp và các đơn vị liên quan | KHTH @OPEN | SURE"
            })
    void a_department_without_aliases_is_read_by_initials_and_codes(String text, String codes, String confidence) {
        UnitPhrase phrase = UnitPhraseParser.parse(text, DEPARTMENT);

        assertThat(String.join(" ", phrase.codes())).isEqualTo(codes);
        assertThat(phrase.confidence()).hasToString(confidence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VP HĐND-UBND | VP | SURE",
                "Văn phòng HĐND và UBND xã | VP | SURE",
                "Phòng VH-XH | VHXH | PROBABLE",
                "UBND xã | UBND | SURE",
                "Chủ tịch UBND xã | LD | PROBABLE",
                "Các phòng, đơn vị thuộc UBND xã | @ALL | SURE"
            })
    void a_commune_is_read_by_its_own_name(String text, String codes, String confidence) {
        UnitPhrase phrase = UnitPhraseParser.parse(text, COMMUNE);

        assertThat(String.join(" ", phrase.codes())).isEqualTo(codes);
        assertThat(phrase.confidence()).hasToString(confidence);
    }

    private static UnitDirectory directory(UnitName... units) {
        Set<UnitKind> all = Set.of(UnitKind.OFFICE, UnitKind.DIVISION, UnitKind.SUBORDINATE);
        return new UnitDirectory(
                LocalDate.of(2026, 9, 9),
                List.of(units),
                List.of(
                        new GroupName(UUID.randomUUID(), "@ALL", "Các phòng, đơn vị", List.of(), all, false),
                        new GroupName(
                                UUID.randomUUID(), "@OPEN", "Các phòng, đơn vị liên quan", List.of(), Set.of(), true)));
    }

    private static UnitName unit(String code, String name, UnitKind kind) {
        return SampleDirectory.unit(code, name, kind, List.of());
    }
}
