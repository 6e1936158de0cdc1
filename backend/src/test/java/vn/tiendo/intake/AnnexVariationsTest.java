package vn.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.tiendo.plan.CellProblem;
import vn.tiendo.plan.ItemKind;
import vn.tiendo.shared.domain.Confidence;

/** Annexes as offices write them. */
class AnnexVariationsTest {

    private static final String HEADER = "TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Sản phẩm";

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
    void cells_that_are_merged_downwards_are_inherited() {
        assertThat(WordPlan.ofYear2024()
                        .annex(
                                HEADER,
                                "1 | Việc một | Văn phòng Sở |  | Quý I/2024 | Báo cáo",
                                "2 | Việc hai | ^ |  | ^ | Kế hoạch",
                                "3 | Việc ba | Phòng NCC |  | ^ | ^")
                        .lines())
                .containsExactly(
                        "1 = Việc một | VP |  | 2024-03-31 | REPORT:Báo cáo",
                        "2 = Việc hai | VP |  | 2024-03-31 | DOCUMENT:Kế hoạch",
                        "3 = Việc ba | NCC |  | 2024-03-31 | DOCUMENT:Kế hoạch");
    }

    @Test
    void a_row_that_a_page_break_cut_is_one_row() {
        assertThat(WordPlan.ofYear2024()
                        .annex(
                                HEADER,
                                "1 | Đăng tải danh mục trên | Văn phòng Sở, Ban biên tập | Phòng KHTC | Cả năm | Tin, bài")
                        .rows(
                                HEADER,
                                " | Cổng thông tin điện tử | Website Sở |  |  | đăng tải",
                                "2 | Việc hai | Phòng NCC |  | Quý I | Báo cáo")
                        .lines())
                .containsExactly(
                        "1 = Đăng tải danh mục trên Cổng thông tin điện tử | VP,BBT | KHTC | 2024-12-31 | ARTICLE:Tin, bài đăng tải",
                        "2 = Việc hai | NCC |  | 2024-03-31 | REPORT:Báo cáo");
    }

    @Test
    void a_table_may_go_on_without_its_header() {
        assertThat(WordPlan.ofYear2024()
                        .annex(HEADER, "1 | Việc một | Văn phòng Sở |  | Quý I |")
                        .text("2")
                        .rows("2 | Việc hai | Phòng NCC |  | Quý II |", "3 | Việc ba | Phòng KHTC |  | Quý III |")
                        .lines())
                .containsExactly(
                        "1 = Việc một | VP |  | 2024-03-31 | ",
                        "2 = Việc hai | NCC |  | 2024-06-30 | ",
                        "3 = Việc ba | KHTC |  | 2024-09-30 | ");
    }

    @Test
    void every_way_of_numbering_gives_the_outline() {
        assertThat(WordPlan.ofYear2024()
                        .annex(
                                HEADER,
                                "A | **Phần một |  |  |  | ",
                                "I | **Nhóm một |  |  |  | ",
                                "1 | **Nhiệm vụ chung |  |  |  | ",
                                "1.1 | Việc | Văn phòng Sở |  | Quý I | ",
                                "1.2 | Việc | Văn phòng Sở |  | Quý I | ",
                                "a) | Việc nhỏ | Văn phòng Sở |  | Quý I | ",
                                "đ) | Việc nhỏ | Văn phòng Sở |  | Quý I | ",
                                "2 | Việc | Văn phòng Sở |  | Quý I | ",
                                "II | **Nhóm hai |  |  |  | ",
                                "1 | Việc | Văn phòng Sở |  | Quý I | ",
                                "B | Việc của phần hai | Văn phòng Sở |  | Quý I | ",
                                "C | **Phần ba |  |  |  | ",
                                "I | **Nhóm |  |  |  | ",
                                "- | Việc | Văn phòng Sở |  | Quý I | ",
                                "- | Việc | Văn phòng Sở |  | Quý I | ")
                        .understood()
                        .rows())
                .extracting(row -> row.path() + (row.kind() == ItemKind.HEADING ? "#" : ""))
                .containsExactly(
                        "A#",
                        "A.I#",
                        "A.I.1#",
                        "A.I.1.1",
                        "A.I.1.2",
                        "A.I.1.2.a",
                        "A.I.1.2.đ",
                        "A.I.2",
                        "A.II#",
                        "A.II.1",
                        "B",
                        "C#",
                        "C.I#",
                        "C.I.1",
                        "C.I.2");
    }

    @Test
    void numbers_may_stand_in_front_of_the_content() {
        assertThat(WordPlan.ofYear2024()
                        .annex(
                                "Nội dung | Đơn vị chủ trì | Thời gian | Kết quả",
                                "**I. Công tác chung |  |  | ",
                                "1. Xây dựng kế hoạch | Văn phòng Sở | Quý I | Kế hoạch",
                                "2. Báo cáo | Phòng NCC | Quý II | Báo cáo")
                        .lines())
                .containsExactly(
                        "I # Công tác chung",
                        "I.1 = Xây dựng kế hoạch | VP |  | 2024-03-31 | DOCUMENT:Kế hoạch",
                        "I.2 = Báo cáo | NCC |  | 2024-06-30 | REPORT:Báo cáo");
    }

    @Test
    void a_table_may_do_without_numbers() {
        assertThat(WordPlan.ofYear2024()
                        .annex(
                                "Nội dung | Đơn vị chủ trì | Thời gian | Kết quả",
                                "Xây dựng kế hoạch | Văn phòng Sở | Quý I | Kế hoạch",
                                "Báo cáo | Phòng NCC | Quý II | Báo cáo")
                        .lines())
                .containsExactly(
                        "1 = Xây dựng kế hoạch | VP |  | 2024-03-31 | DOCUMENT:Kế hoạch",
                        "2 = Báo cáo | NCC |  | 2024-06-30 | REPORT:Báo cáo");
    }

    @Test
    void automatic_numbers_count_like_typed_ones() {
        WordPlan plan = WordPlan.ofYear2024()
                .annex(HEADER, " | Việc một | Văn phòng Sở |  | Quý I | ", " | Việc hai | Phòng NCC |  | Quý II | ")
                .with(word -> {
                    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
                    list.setAbstractNumId(BigInteger.valueOf(3));
                    var level = list.addNewLvl();
                    level.setIlvl(BigInteger.ZERO);
                    level.addNewStart().setVal(BigInteger.ONE);
                    level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
                    level.addNewLvlText().setVal("%1.");
                    var numbering = word.createNumbering();
                    BigInteger id = numbering.addNum(
                            numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list)));
                    var table = word.getTables().getLast();
                    table.getRows().stream()
                            .skip(1)
                            .forEach(row ->
                                    row.getCell(0).getParagraphs().getFirst().setNumID(id));
                });
        assertThat(plan.lines())
                .containsExactly("1 = Việc một | VP |  | 2024-03-31 | ", "2 = Việc hai | NCC |  | 2024-06-30 | ");
    }

    @Test
    void a_title_across_the_table_is_a_heading() {
        assertThat(WordPlan.ofYear2024()
                        .annex(
                                HEADER,
                                "**I. TUYÊN TRUYỀN | > | > | > | > | >",
                                "1 | Việc một | Văn phòng Sở |  | Quý I | ",
                                "**II. KIỂM TRA | > | > | > | > | >",
                                "1 | Việc hai | Phòng NCC |  | Quý II | ")
                        .lines())
                .containsExactly(
                        "I # TUYÊN TRUYỀN",
                        "I.1 = Việc một | VP |  | 2024-03-31 | ",
                        "II # KIỂM TRA",
                        "II.1 = Việc hai | NCC |  | 2024-06-30 | ");
    }

    @Test
    void only_tables_of_tasks_are_taken() {
        assertThat(WordPlan.ofYear2024()
                        .text("**I. MỤC ĐÍCH", "Nâng cao chất lượng.")
                        .rows("Chỉ tiêu | Năm 2023 | Năm 2024", "Tỷ lệ hồ sơ đúng hạn | 98% | 100%")
                        .annex(HEADER, "1 | Việc một | Văn phòng Sở |  | Quý I | ")
                        .centred("BIỂU MẪU BÁO CÁO")
                        .rows("TT | Nhiệm vụ | Kết quả thực hiện | Khó khăn | Kiến nghị", "1 | … |  |  | ")
                        .rows("TT | Họ và tên | Chức vụ | Điện thoại", "1 | Nguyễn Văn A | Chuyên viên | 0912345678")
                        .lines())
                .containsExactly("1 = Việc một | VP |  | 2024-03-31 | ");
    }

    @Test
    void several_tables_of_tasks_are_headed_by_what_stands_above_them() {
        assertThat(WordPlan.ofYear2024()
                        .annex(HEADER, "1 | Việc một | Văn phòng Sở |  | Quý I | ")
                        .centred("II. NHIỆM VỤ THƯỜNG XUYÊN")
                        .rows(HEADER, "1 | Việc hai | Phòng NCC |  | Quý II | ")
                        .understood()
                        .rows())
                .extracting(row -> row.content())
                .containsExactly("Việc một", "NHIỆM VỤ THƯỜNG XUYÊN", "Việc hai");
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
    void what_is_the_same_as_above_is_copied_and_shown_as_doubtful() {
        var rows = WordPlan.ofYear2024()
                .annex(HEADER, "1 | Việc một | Văn phòng Sở |  | Quý I | Báo cáo", "2 | Việc hai | nt | - | // | \"")
                .understood()
                .rows();
        assertThat(RowLine.of(rows.getLast())).isEqualTo("2 = Việc hai | VP |  | 2024-03-31 | REPORT:Báo cáo");
        assertThat(rows.getLast().lead().confidence()).isEqualTo(Confidence.PROBABLE);
        assertThat(rows.getLast().problems()).extracting(CellProblem::cell).contains("lead", "deadline");
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
    void one_column_may_name_both_roles() {
        assertThat(WordPlan.ofYear2024()
                        .annex(
                                "TT | Nội dung | Đơn vị chủ trì, phối hợp | Thời gian",
                                "1 | Việc một | Chủ trì: Văn phòng Sở\nPhối hợp: Phòng KHTC | Quý I")
                        .lines())
                .containsExactly("1 = Việc một | VP | KHTC | 2024-03-31 | ");
    }

    @Test
    void decomposed_text_is_the_same_text() {
        String[] rows = {HEADER, "1 | Việc một | Văn phòng Sở | Các phòng, đơn vị | Quý II/2024 | Tin, bài"};
        String[] decomposed = Arrays.stream(rows)
                .map(it -> Normalizer.normalize(it, Normalizer.Form.NFD))
                .toArray(String[]::new);
        assertThat(WordPlan.ofYear2024().annex(decomposed).lines())
                .isEqualTo(WordPlan.ofYear2024().annex(rows).lines());
    }

    @Test
    void a_bare_leaf_is_a_task_without_a_lead() {
        var row = WordPlan.ofYear2024()
                .annex(HEADER, "1 | Việc một | Văn phòng Sở |  | Quý I | ", "2 | Việc chưa giao |  |  |  | ")
                .understood()
                .rows()
                .getLast();
        assertThat(row.kind()).isEqualTo(ItemKind.TASK);
        assertThat(row.problems()).containsExactly(new CellProblem("lead", "lead-missing"));
    }

    @Test
    void a_part_may_share_its_lead_with_its_rows() {
        assertThat(WordPlan.ofYear2024()
                        .annex(
                                HEADER,
                                "I | **Công tác chung | Văn phòng Sở |  |  | ",
                                "1 | Việc một | ^ |  | Quý I | ",
                                "2 | Việc hai | ^ |  | Quý II | ")
                        .lines())
                .containsExactly(
                        "I # Công tác chung",
                        "I.1 = Việc một | VP |  | 2024-03-31 | ",
                        "I.2 = Việc hai | VP |  | 2024-06-30 | ");
    }

    @Test
    void lines_without_a_number_belong_to_the_task_above() {
        assertThat(WordPlan.ofYear2024()
                        .annex(
                                HEADER,
                                "1 | Triển khai các việc: | Văn phòng Sở |  | Quý I | Báo cáo",
                                " | - Rà soát |  |  |  | ",
                                " | - Kiểm tra |  |  |  | ",
                                "2 | Việc hai | Phòng NCC |  | Quý II | ")
                        .lines())
                .containsExactly(
                        "1 = Triển khai các việc:/- Rà soát/- Kiểm tra | VP |  | 2024-03-31 | REPORT:Báo cáo",
                        "2 = Việc hai | NCC |  | 2024-06-30 | ");
    }

    @Test
    void one_task_may_take_several_rows_with_a_lead_each() {
        assertThat(WordPlan.ofYear2024()
                        .annex(
                                HEADER,
                                "1 | Việc chung | Văn phòng Sở |  | Quý I | Báo cáo",
                                "^ | ^ | Phòng NCC |  | ^ | ^",
                                "2 | Việc hai | Phòng NCC |  | Quý II | ")
                        .lines())
                .containsExactly(
                        "1 = Việc chung | VP,NCC |  | 2024-03-31 | REPORT:Báo cáo",
                        "2 = Việc hai | NCC |  | 2024-06-30 | ");
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
    void the_source_of_a_row_stands_beside_it_as_written() {
        var source = WordPlan.ofYear2024()
                .annex(HEADER, "1 | Việc một | Văn phòng Sở |  | Quý I | Tin, bài/Báo cáo")
                .understood()
                .rows()
                .getFirst()
                .source();
        assertThat(source.table()).isEqualTo(2);
        assertThat(source.firstRow()).isEqualTo(2);
        assertThat(source.cells())
                .extracting(SourceCell::heading, SourceCell::text)
                .contains(org.assertj.core.api.Assertions.tuple("Sản phẩm", "Tin, bài/Báo cáo"))
                .hasSize(6);
    }

    @Test
    void a_thousand_rows_are_all_understood() {
        List<String> rows = new java.util.ArrayList<>(List.of(HEADER));
        for (int i = 1; i <= 1000; i++) {
            rows.add(i + " | Triển khai nhiệm vụ số " + i
                    + " theo kế hoạch | Văn phòng Sở, Phòng NCC và các phòng, đơn vị có liên quan | Phòng KHTC | Trước ngày 28/"
                    + (i % 12 + 1) + "/2024 | Văn bản chỉ đạo/Tin, bài/Báo cáo kết quả");
        }
        WordPlan plan = WordPlan.ofYear2024().annex(rows.toArray(String[]::new));

        var understood = plan.understood();

        assertThat(understood.rows()).hasSize(1000);
        assertThat(understood.rows()).allMatch(row -> row.problems().isEmpty());
    }
}
