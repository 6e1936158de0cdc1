package vn.tiendo.report.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.draft.DraftSamples.unit;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.ReportState;
import vn.tiendo.report.consolidation.UnitPart;

class SendingSentencesTest {

    @Test
    void says_who_is_in_the_figures_and_why_the_others_are_not() {
        assertThat(sentences(
                        unit("Phòng A", ReportState.APPROVED),
                        unit("Phòng B", ReportState.DRAFT),
                        unit("Phòng C", ReportState.RETURNED),
                        unit("Phòng D", ReportState.SUBMITTED)))
                .containsExactly(
                        "Có 01/04 đơn vị có báo cáo đã được duyệt và đưa vào tổng hợp: Phòng A.",
                        "Các đơn vị sau chưa có trong số liệu của báo cáo này:",
                        "- Chưa báo cáo: Phòng B.",
                        "- Đang chỉnh lý báo cáo: Phòng C.",
                        "- Đã gửi báo cáo, chờ duyệt: Phòng D.");
    }

    @Test
    void whoever_need_not_report_is_in_no_rate() {
        assertThat(sentences(unit("Phòng A", ReportState.APPROVED), unit("Phòng B", ReportState.EXCLUDED)))
                .containsExactly(
                        "Phòng A là đơn vị phải báo cáo; báo cáo đã được duyệt và đưa vào tổng hợp.",
                        "- Không phải báo cáo trong đợt này: Phòng B.");
        assertThat(sentences(unit("Phòng B", ReportState.EXCLUDED)))
                .first()
                .isEqualTo("Không có đơn vị nào phải báo cáo trong đợt này.");
    }

    @Test
    void all_that_reported_did_so_at_once() {
        assertThat(sentences(unit("Phòng A", ReportState.APPROVED), unit("Phòng B", ReportState.APPROVED)))
                .containsExactly(
                        "Cả 02 đơn vị phải báo cáo đã có báo cáo được duyệt và đưa vào tổng hợp: Phòng A; Phòng B.");
    }

    @Test
    void none_that_reported_is_said_in_words() {
        assertThat(sentences(unit("Phòng A", ReportState.DRAFT), unit("Phòng B", ReportState.DRAFT)))
                .containsExactly(
                        "Chưa có báo cáo nào được duyệt trong số 02 đơn vị phải báo cáo.",
                        "- Chưa báo cáo: Phòng A; Phòng B.");
        assertThat(sentences(unit("Phòng A", ReportState.SUBMITTED)))
                .first()
                .isEqualTo("Đơn vị phải báo cáo chưa có báo cáo được duyệt.");
    }

    @Test
    void whoever_was_late_is_named() {
        assertThat(sentences(unit("Phòng A", ReportState.APPROVED, true, null), unit("Phòng B", ReportState.APPROVED)))
                .contains("Gửi sau thời hạn: 01 đơn vị (Phòng A).");
        assertThat(sentences(
                        unit("Phòng A", ReportState.APPROVED, true, null),
                        unit("Phòng B", ReportState.APPROVED, true, null)))
                .contains("Các báo cáo này đều gửi sau thời hạn.");
        assertThat(sentences(unit("Phòng A", ReportState.DRAFT, true, null)))
                .noneMatch(it -> it.contains("sau thời hạn"));
    }

    @Test
    void very_many_names_are_no_sentence() {
        var units = Stream.concat(many(30, ReportState.APPROVED), many(23, ReportState.DRAFT))
                .toArray(UnitPart[]::new);
        assertThat(sentences(units))
                .first()
                .isEqualTo(
                        "Có 30/53 đơn vị có báo cáo đã được duyệt và đưa vào tổng hợp, đạt tỷ lệ 56,6% (danh sách tại Biểu 01).");
        assertThat(sentences(units))
                .last()
                .asString()
                .startsWith("- Chưa báo cáo: Đơn vị 0; ")
                .endsWith("Đơn vị 19 và 03 đơn vị khác.");
    }

    private static Stream<UnitPart> many(int number, ReportState state) {
        return IntStream.range(0, number).mapToObj(i -> unit("Đơn vị " + i, state));
    }

    private static List<String> sentences(UnitPart... units) {
        return SendingSentences.of(List.of(units));
    }
}
