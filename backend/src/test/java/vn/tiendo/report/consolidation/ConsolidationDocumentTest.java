package vn.tiendo.report.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;

class ConsolidationDocumentTest {
    private final ConsolidationDocument consolidation = ConsolidationSample.document();

    @Test
    void is_a_report_of_the_agency_with_room_for_number_and_day() throws IOException {
        assertThat(text(consolidation))
                .contains("UBND TỈNH BẮC GIANG")
                .contains("Số:      /BC-SLĐTBXH")
                .contains("Bắc Giang, ngày    tháng 4 năm 2024")
                .contains("BÁO CÁO")
                .contains("từ ngày 01/03/2024 đến ngày 31/03/2024");
    }

    @Test
    void cites_the_plan_once_in_full() throws IOException {
        assertThat(text(consolidation))
                .contains(
                        "Thực hiện Kế hoạch số 01/KH-SLĐTBXH ngày 01 tháng 3 năm 2024 của Sở Lao động - Thương binh và Xã hội"
                                + " về tuyên truyền công tác cải cách hành chính năm 2024;");
    }

    @Test
    void says_who_is_not_in_the_figures() throws IOException {
        assertThat(text(consolidation))
                .contains("Có 02/04 đơn vị có báo cáo đã được duyệt")
                .contains("- Chưa báo cáo: Phòng Kế hoạch - Tài chính.")
                .contains("- Đã gửi báo cáo, chờ duyệt: Văn phòng Sở.");
    }

    @Test
    void a_unit_that_did_not_report_has_dashes_and_no_zeros() throws IOException {
        var cells = table(consolidation, 1).stream()
                .filter(row -> row.get(1).startsWith("Phòng Kế hoạch"))
                .findFirst()
                .orElseThrow();

        assertThat(cells.subList(2, cells.size())).containsOnly("–");
    }

    @Test
    void the_last_line_adds_up_and_its_rate_is_a_fraction() throws IOException {
        assertThat(table(consolidation, 1).getLast())
                .containsExactly("", "Cộng các đơn vị đã báo cáo", "3", "1", "0", "0", "1", "1", "1", "1/2");
    }

    @Test
    void what_units_wrote_stands_under_their_names() throws IOException {
        assertThat(text(consolidation))
                .containsSubsequence(
                        "III. KHÓ KHĂN, VƯỚNG MẮC",
                        "Phòng Người có công:",
                        "- Thiếu kinh phí in tờ rơi.",
                        "- Thiếu người quay phim.",
                        "IV. ĐỀ XUẤT, KIẾN NGHỊ",
                        "không có đề xuất");
    }

    @Test
    void is_signed_as_the_plan_and_ends_as_the_decree_asks() throws IOException {
        assertThat(text(consolidation)).contains("./.").contains("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Văn Hà");
    }

    @Test
    void the_annex_shows_each_task_once() throws IOException {
        assertThat(table(consolidation, 3))
                .hasSize(3)
                .last()
                .satisfies(row -> assertThat(row)
                        .startsWith("B.III.1", "Xây dựng video hướng dẫn thủ tục hành chính")
                        .last()
                        .asString()
                        .contains("Phòng Người có công: Đã có kịch bản", "Phòng Kế hoạch - Tài chính: chưa báo cáo"));
    }

    @Test
    void charts_stand_in_an_annex_each_with_its_table() throws IOException {
        try (var word = word(consolidation)) {
            assertThat(word.getAllPictures()).hasSize(4);
            assertThat(word.getTables().get(4).getRow(0).getTableCells().stream()
                            .map(XWPFTableCell::getText))
                    .startsWith("Đơn vị", "Hoàn thành đúng hạn");
        }
        assertThat(text(consolidation))
                .containsSubsequence(
                        "Phụ lục II",
                        "BIỂU ĐỒ KẾT QUẢ THỰC HIỆN",
                        "Tiến độ nhiệm vụ chủ trì theo đơn vị",
                        "Sản phẩm theo loại");
    }

    @Test
    void without_an_approved_report_it_says_so_and_has_no_annex() throws IOException {
        var empty = new ConsolidationDocument(
                ConsolidationSample.empty(),
                ConsolidationSample.facts(),
                ConsolidationSample.plan(),
                null,
                ConsolidationSample.agency(),
                LocalDate.of(2024, 4, 2),
                ConsolidationCharts.of(ConsolidationSample.empty(), List.of()));

        assertThat(text(empty))
                .contains("Chưa có báo cáo nào được duyệt", "GIÁM ĐỐC")
                .doesNotContain("Trần Văn Hà")
                .doesNotContain("Phụ lục")
                .doesNotContain("Biểu 01");
    }

    @Test
    void an_edited_section_stands_as_it_was_written_and_an_empty_one_is_left_out() throws IOException {
        var edited = ConsolidationSample.view().sections().stream()
                .map(it -> switch (it.section()) {
                    case DIFFICULTIES -> ConsolidationSample.section(it.section(), "");
                    case PROPOSALS ->
                        ConsolidationSample.section(
                                it.section(), "Phòng Người có công: đề nghị cấp kinh phí.\n- Trước quý II.");
                    default -> it;
                })
                .toList();

        assertThat(text(ConsolidationSample.document(ConsolidationSample.view().withSections(edited))))
                .contains(
                        "III. ĐỀ XUẤT, KIẾN NGHỊ",
                        "Phòng Người có công: đề nghị cấp kinh phí.",
                        "- Trước quý II.",
                        "IV. NHIỆM VỤ TRONG THỜI GIAN TỚI")
                .doesNotContain("VƯỚNG MẮC");
    }

    private static String text(ConsolidationDocument consolidation) throws IOException {
        try (var word = word(consolidation);
                var extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }

    private static List<List<String>> table(ConsolidationDocument consolidation, int index) throws IOException {
        try (var word = word(consolidation)) {
            return word.getTables().get(index).getRows().stream()
                    .map(row -> row.getTableCells().stream()
                            .map(XWPFTableCell::getText)
                            .toList())
                    .toList();
        }
    }

    private static XWPFDocument word(ConsolidationDocument consolidation) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(consolidation.compose().toWord()));
    }
}
