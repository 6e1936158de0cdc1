package vn.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.intake.WordPlan.HEADER;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.CellProblem;
import vn.tiendo.plan.ItemKind;
import vn.tiendo.shared.domain.Confidence;

/** Rows of an annex as offices write them. */
class AnnexRowsTest {
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

    @Test
    void rows_that_are_not_counted_and_speak_like_headings_are_not_lost() {
        assertThat(WordPlan.ofYear2024()
                        .annex(
                                "Nội dung công việc | Đơn vị chủ trì | Thời gian | Kết quả",
                                "Công tác tuyên truyền | Văn phòng Sở | Quý I | Báo cáo",
                                "Hoạt động đối thoại | Phòng KHTC | Thời gian trong tháng 6/2024 | Kết quả đối thoại",
                                "Việc còn lại | Phòng NCC | Quý IV | Báo cáo")
                        .lines())
                .extracting(line -> line.split(" \\| ")[0])
                .containsExactly("1 = Công tác tuyên truyền", "2 = Hoạt động đối thoại", "3 = Việc còn lại");
    }

    @Test
    void a_header_that_is_repeated_in_other_words_is_no_row() {
        assertThat(WordPlan.ofYear2024()
                        .annex(
                                "Nội dung công việc | Cơ quan chủ trì | Thời gian | Sản phẩm",
                                "Công tác tuyên truyền | Văn phòng Sở | Quý I | Báo cáo",
                                "Nội dung | Đơn vị chủ trì | Thời hạn | Kết quả",
                                "Việc còn lại | Phòng NCC | Quý IV | Báo cáo")
                        .lines())
                .hasSize(2);
    }
}
