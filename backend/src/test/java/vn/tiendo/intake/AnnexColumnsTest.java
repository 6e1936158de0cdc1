package vn.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.shared.domain.Confidence;

/** Columns of an annex as offices write them. */
class AnnexColumnsTest {
    @Test
    void columns_may_come_in_other_words_and_order() {
        assertThat(WordPlan.ofYear2024()
                        .annex(
                                "STT | Sản phẩm đầu ra | Nhiệm vụ, giải pháp | Thời hạn hoàn thành | Đơn vị thực hiện | Đơn vị phối hợp | Ghi chú",
                                "1 | Báo cáo | Rà soát thủ tục | Quý II/2024 | Văn phòng Sở | Phòng KHTC | ")
                        .lines())
                .containsExactly("1 = Rà soát thủ tục | VP | KHTC | 2024-06-30 | REPORT:Báo cáo");
    }

    @Test
    void a_header_may_take_two_rows_and_count_its_columns() {
        assertThat(WordPlan.ofYear2024()
                        .annex(
                                "TT | Nội dung công việc | Phân công thực hiện | > | Thời gian thực hiện | > | Kết quả",
                                "^ | ^ | Chủ trì | Phối hợp | Bắt đầu | Hoàn thành | ^",
                                "(1) | (2) | (3) | (4) | (5) | (6) | (7)",
                                "1 | Tập huấn | Văn phòng Sở | Phòng KHTC | 01/3/2024 | 30/4/2024 | Lớp tập huấn")
                        .lines())
                .containsExactly("1 = Tập huấn | VP | KHTC | 2024-04-30 | CONFERENCE:Lớp tập huấn");
    }

    @Test
    void a_column_with_an_unknown_heading_is_told_by_its_cells() {
        var rows = WordPlan.ofYear2024()
                .annex(
                        "TT | Nội dung | Địa chỉ giao việc | Khi nào",
                        "1 | Việc một | Văn phòng Sở | Quý I/2024",
                        "2 | Việc hai | Phòng NCC | Quý II/2024")
                .understood()
                .rows();
        assertThat(rows)
                .extracting(RowLine::of)
                .containsExactly("1 = Việc một | VP |  | 2024-03-31 | ", "2 = Việc hai | NCC |  | 2024-06-30 | ");
        assertThat(rows.getFirst().lead().confidence()).isEqualTo(Confidence.PROBABLE);
    }

    @Test
    void one_column_may_name_both_roles() {
        assertThat(WordPlan.ofYear2024()
                        .annex(
                                "TT | Nội dung | Đơn vị chủ trì, phối hợp | Thời gian",
                                "1 | Việc một | Chủ trì: Văn phòng Sở\nPhối hợp: Phòng KHTC | Quý I")
                        .lines())
                .containsExactly("1 = Việc một | VP | KHTC | 2024-03-31 | ");
    }

    @Test
    void two_columns_of_products_are_both_products() {
        assertThat(WordPlan.ofYear2024()
                        .annex(
                                "TT | Nội dung | Chủ trì | Thời gian | Sản phẩm | Kết quả dự kiến",
                                "1 | Việc một | Văn phòng Sở | Quý I | Báo cáo | Hội nghị được tổ chức")
                        .lines())
                .containsExactly(
                        "1 = Việc một | VP |  | 2024-03-31 | REPORT:Báo cáo, CONFERENCE:Hội nghị được tổ chức");
    }

    @Test
    void ticks_under_months_name_the_time() {
        assertThat(WordPlan.ofYear2024()
                        .annex(
                                "TT | Nội dung | Chủ trì | Quý I | Quý II | Quý III | Quý IV",
                                "1 | Việc một | Văn phòng Sở |  | x | x | ")
                        .lines())
                .containsExactly("1 = Việc một | VP |  | 2024-09-30 | ");
    }

    @Test
    void names_and_telephone_numbers_of_people_are_dropped() {
        var rows = WordPlan.ofYear2024()
                .annex(
                        "TT | Nội dung | Đơn vị chủ trì | Chuyên viên theo dõi | Số điện thoại | Thời gian",
                        "1 | Việc một | Văn phòng Sở | Nguyễn Văn A | 0912345678 | Quý I")
                .understood()
                .rows();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(RowLine.of(row)).isEqualTo("1 = Việc một | VP |  | 2024-03-31 | ");
            assertThat(row.source().cells())
                    .noneMatch(
                            cell -> cell.text().contains("0912") || cell.text().contains("Nguyễn"));
        });
    }

    @Test
    void coordinators_in_the_note_are_suggested_and_not_taken() {
        var row = WordPlan.ofYear2024()
                .annex(
                        "STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Mốc hoàn thành | Ghi chú & Đơn vị phối hợp",
                        "1 | Việc một | Phòng NCC | Quý I | Phối hợp Văn phòng Sở")
                .understood()
                .rows()
                .getFirst();
        assertThat(row.coordinating().units()).isEmpty();
        assertThat(row.note().text()).isEqualTo("Phối hợp Văn phòng Sở");
        assertThat(row.suggestions()).singleElement().satisfies(it -> {
            assertThat(it.party().code()).isEqualTo("VP");
            assertThat(it.reason()).isEqualTo("named-in-note");
        });
    }

    @Test
    void a_heading_that_is_merged_over_all_columns_is_a_heading_in_any_order_of_columns() {
        assertThat(WordPlan.ofYear2024()
                        .annex(
                                "STT | Thời hạn | Đơn vị thực hiện | Nhiệm vụ | Kết quả",
                                "I | GIẢM NGHÈO | > | > | >",
                                "1 | Quý I | Phòng KHTC | Rà soát hộ nghèo | Báo cáo")
                        .lines())
                .containsExactly("I # GIẢM NGHÈO", "I.1 = Rà soát hộ nghèo | KHTC |  | 2024-03-31 | REPORT:Báo cáo");
    }

    @Test
    void a_tick_below_a_bare_number_names_the_quarter_or_the_month() {
        assertThat(WordPlan.ofYear2024()
                        .annex(
                                "TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian thực hiện (quý) | > | > | > | KQ",
                                "^ | ^ | ^ | I | II | III | IV | ^",
                                "1 | Đăng tin | Văn phòng Sở | x | x |  |  | Tin",
                                "2 | Kiểm tra | Phòng NCC |  |  | x |  | Biên bản")
                        .lines())
                .containsExactly(
                        "1 = Đăng tin | VP |  | 2024-06-30 | ARTICLE:Tin",
                        "2 = Kiểm tra | NCC |  | 2024-09-30 | REPORT:Biên bản");
    }
}
