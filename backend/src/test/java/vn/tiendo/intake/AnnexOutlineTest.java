package vn.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.intake.WordPlan.HEADER;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.tiendo.plan.ItemKind;

/** Numbers, headings and tables of an annex as offices write them. */
class AnnexOutlineTest {
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
}
