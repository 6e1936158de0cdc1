package vn.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.document.word.WordReader;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.TextBlock;
import vn.tiendo.unit.SampleDirectory;

/** The text of plans as offices write it. */
class PlanTextVariationsTest {

    private static final String[] ANNEX = {
        "TT | Nội dung | Cơ quan chủ trì | Thời gian", "1 | Việc một | Văn phòng Sở | Quý I"
    };

    @Test
    void a_letterhead_may_be_typed_with_tabs() {
        ImportedPlan plan = WordPlan.empty()
                .text(
                        "UBND TỈNH BẮC GIANG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "**SỞ KHOA HỌC VÀ CÔNG NGHỆ\tĐộc lập - Tự do - Hạnh phúc",
                        "Số: 05/KH-SKHCN\tBắc Giang, ngày 03 tháng 02 năm 2024")
                .centred("KẾ HOẠCH")
                .centred("Chuyển đổi số năm 2024")
                .annex(ANNEX)
                .understood()
                .plan();
        assertThat(plan.parentBody()).isEqualTo("UBND TỈNH BẮC GIANG");
        assertThat(plan.issuer()).isEqualTo("SỞ KHOA HỌC VÀ CÔNG NGHỆ");
        assertThat(plan.number()).isEqualTo("05");
        assertThat(plan.symbol()).isEqualTo("KH-SKHCN");
        assertThat(plan.place()).isEqualTo("Bắc Giang");
        assertThat(plan.issuedOn()).isEqualTo("2024-02-03");
        assertThat(plan.title()).isEqualTo("Chuyển đổi số năm 2024");
    }

    @Test
    void a_committee_of_the_people_is_one_body_on_two_lines() {
        ImportedPlan plan = WordPlan.empty()
                .table(List.of(
                        List.of(
                                "**ỦY BAN NHÂN DÂN\n**TỈNH BẮC GIANG",
                                "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc"),
                        List.of("Số: …../KH-UBND", "Bắc Giang, ngày … tháng … năm 2024")))
                .centred("KẾ HOẠCH")
                .centred("Cải cách hành chính")
                .annex(ANNEX)
                .understood()
                .plan();
        assertThat(plan.issuer()).isEqualTo("ỦY BAN NHÂN DÂN TỈNH BẮC GIANG");
        assertThat(plan.parentBody()).isNull();
        assertThat(plan.number()).isNull();
        assertThat(plan.symbol()).isEqualTo("KH-UBND");
        assertThat(plan.issuedOn()).isNull();
        assertThat(plan.issuedMonth()).isNull();
        assertThat(plan.period()).isEqualTo(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
    }

    @Test
    void documents_of_the_party_have_their_own_symbols() {
        ImportedPlan plan = WordPlan.issued("Số 74-KH/ĐU", "Bắc Giang, ngày 15 tháng 3 năm 2024", "Công tác năm 2024")
                .text("Căn cứ Nghị quyết số 14-NQ/TU ngày 26/5/2023 của Tỉnh ủy;", "Căn cứ Luật số 65/2025/QH15;")
                .text("**I. MỤC ĐÍCH", "Theo Nghị định số 30/2020/NĐ-CP và Công văn số 2345/BNV-CCHC.")
                .annex(ANNEX)
                .understood()
                .plan();
        assertThat(plan.number()).isEqualTo("74");
        assertThat(plan.symbol()).isEqualTo("KH/ĐU");
        assertThat(plan.bases()).containsExactlyInAnyOrder("14-NQ/TU", "65/2025/QH15");
        assertThat(plan.references()).containsExactlyInAnyOrder("30/2020/NĐ-CP", "2345/BNV-CCHC");
    }

    @Test
    void the_text_keeps_every_paragraph_at_its_level() {
        ImportedPlan plan = WordPlan.ofYear2024()
                .text(
                        "Thực hiện Kế hoạch số 14/KH-UBND của UBND tỉnh;",
                        "**I. MỤC ĐÍCH, YÊU CẦU",
                        "**1. Mục đích",
                        "Nâng cao chất lượng.",
                        "- Một là;",
                        "+ Hai là;",
                        "II. NỘI DUNG",
                        "1. Việc này không phải là tiêu đề, vì nó không đậm và kết thúc bằng dấu chấm.")
                .annex(ANNEX)
                .understood()
                .plan();
        assertThat(plan.opening()).containsExactly("Thực hiện Kế hoạch số 14/KH-UBND của UBND tỉnh;");
        assertThat(plan.sections()).containsExactly("I. MỤC ĐÍCH, YÊU CẦU", "II. NỘI DUNG");
        assertThat(plan.body())
                .extracting(it -> it.kind() + " " + it.level())
                .containsExactly(
                        "HEADING 1", "HEADING 2", "PARAGRAPH 0", "BULLET 1", "BULLET 2", "HEADING 1", "PARAGRAPH 0");
        assertThat(plan.body().getFirst()).isEqualTo(new TextBlock(TextBlock.Kind.HEADING, 1, "I. MỤC ĐÍCH, YÊU CẦU"));
    }

    @Test
    void a_signature_may_be_given_by_order_and_for_the_head() {
        ImportedPlan plan = WordPlan.ofYear2024()
                .text("**I. MỤC ĐÍCH", "Nâng cao.")
                .table(List.of(
                        List.of(
                                "Nơi nhận:\n- Như trên;\n- Lãnh đạo Sở (để báo\ncáo);\n- Lưu: VT.",
                                "TM. ỦY BAN NHÂN DÂN\nKT.CHỦ TỊCH\nPHÓ CHỦ TỊCH"),
                        List.of("", "Lê Ô Pích")))
                .annex(ANNEX)
                .understood()
                .plan();
        assertThat(plan.signer())
                .isEqualTo(new ImportedSigner("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Ô Pích"));
        assertThat(plan.recipients()).containsExactly("Như trên", "Lãnh đạo Sở (để báo cáo)", "Lưu: VT");
    }

    @Test
    void a_signature_may_follow_a_table_in_the_body() {
        ImportedPlan plan = WordPlan.ofYear2024()
                .text("**I. NHIỆM VỤ")
                .rows(ANNEX)
                .text("**II. TỔ CHỨC THỰC HIỆN", "Các đơn vị thực hiện.", "Nơi nhận:", "- Như trên;", "- Lưu: VT.")
                .centred("CHÁNH VĂN PHÒNG")
                .centred("Trần Thị B")
                .understood()
                .plan();
        assertThat(plan.sections()).containsExactly("I. NHIỆM VỤ", "II. TỔ CHỨC THỰC HIỆN");
        assertThat(plan.signer()).isEqualTo(new ImportedSigner(null, "CHÁNH VĂN PHÒNG", "Trần Thị B"));
        assertThat(plan.recipients()).containsExactly("Như trên", "Lưu: VT");
        assertThat(plan.annexTitle()).isNull();
    }

    @Test
    void an_annex_has_a_title() {
        assertThat(WordPlan.ofYear2024()
                        .centred("Phụ lục I")
                        .centred("DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024")
                        .text("(Kèm theo Kế hoạch số 12/KH-SNV ngày 15/01/2024 của Sở Nội vụ)")
                        .rows(ANNEX)
                        .understood()
                        .plan()
                        .annexTitle())
                .isEqualTo("DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2024");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Công tác năm 2024                                  | Bắc Giang, ngày 15 tháng 01 năm 2024 | 2024-01-01 | 2024-12-31
        Công tác năm 2025                                  | Bắc Giang, ngày 28 tháng 12 năm 2024 | 2025-01-01 | 2025-12-31
        Phát triển công nghiệp đến năm 2030                | Bắc Giang, ngày 09 tháng 9 năm 2026  | 2026-09-09 | 2030-12-31
        Chuyển đổi số giai đoạn 2026-2030, tầm nhìn đến năm 2045 | Bắc Giang, ngày 05 tháng 3 năm 2026 | 2026-03-05 | 2030-12-31
        Công tác 6 tháng cuối năm 2024                     | Bắc Giang, ngày 01 tháng 7 năm 2024  | 2024-07-01 | 2024-12-31
        Thực hiện Kế hoạch số 12/KH-UBND ngày 05/8/2023    | Bắc Giang, ngày 05 tháng 3 năm 2024  | 2024-01-01 | 2024-12-31
        """)
    void the_period_follows_the_date_and_the_title(String title, String dateLine, LocalDate from, LocalDate to) {
        assertThat(WordPlan.issued("Số: 12/KH-SNV", dateLine, title)
                        .annex(ANNEX)
                        .understood()
                        .plan()
                        .period())
                .isEqualTo(new Period(from, to));
    }

    @Test
    void duties_in_prose_are_found_with_their_labels() {
        var tasks = WordPlan.ofYear2024()
                .text(
                        "**III. HÌNH THỨC",
                        "**1. Tuyên truyền trên báo",
                        "- Thời gian thực hiện: Quý II/2024.",
                        "- Đơn vị chủ trì: Văn phòng Sở.",
                        "- Đơn vị phối hợp: Phòng KHTC.",
                        "2. Tổ chức hội nghị (Chủ trì: Phòng NCC; phối hợp: Văn phòng Sở; thời gian: tháng 5/2024).")
                .annex(ANNEX)
                .understood()
                .proseTasks();
        assertThat(tasks)
                .containsExactly(
                        new ProseTask(
                                "1. Tuyên truyền trên báo", "", "Quý II/2024", "Văn phòng Sở", "Phòng KHTC", false),
                        new ProseTask("2. Tổ chức hội nghị", "", "tháng 5/2024", "Phòng NCC", "Văn phòng Sở", false));
    }

    @ParameterizedTest
    @CsvSource({"MẬT", "TỐI MẬT", "TUYỆT MẬT", "Độ mật: MẬT"})
    void a_secret_document_is_refused(String mark) {
        byte[] file = WordPlan.empty()
                .text(mark.toUpperCase())
                .centred("KẾ HOẠCH")
                .annex(ANNEX)
                .bytes();
        assertThat(refusal(file)).isEqualTo("secret-document");
    }

    @Test
    void the_word_secret_in_a_sentence_is_harmless() {
        assertThat(WordPlan.ofYear2024()
                        .text("**I. MỤC ĐÍCH", "Bảo đảm bí mật; tài liệu MẬT do Văn phòng giữ.")
                        .annex(ANNEX)
                        .understood()
                        .rows())
                .hasSize(1);
    }

    @Test
    void a_document_without_a_table_of_tasks_is_refused() {
        assertThat(refusal(
                        WordPlan.ofYear2024().text("**I. MỤC ĐÍCH", "Nâng cao.").bytes()))
                .isEqualTo("no-task-table");
    }

    private static String refusal(byte[] file) {
        return catchThrowableOfType(
                        PlanNotImportable.class,
                        () -> PlanReader.understand(
                                WordReader.read(file), SampleDirectory.load(), IntakeSettings.ofYear(2024)))
                .code();
    }

    @Test
    void a_title_without_any_format_may_begin_like_a_basis() {
        ImportedPlan plan = WordPlan.empty()
                .text(
                        "KẾ HOẠCH",
                        "Thực hiện công tác giảm nghèo năm 2024",
                        "Thực hiện Kế hoạch số 14/KH-UBND của UBND tỉnh; Sở xây dựng kế hoạch như sau:",
                        "I. MỤC ĐÍCH")
                .annex(ANNEX)
                .understood()
                .plan();
        assertThat(plan.title()).isEqualTo("Thực hiện công tác giảm nghèo năm 2024");
        assertThat(plan.bases()).containsExactly("14/KH-UBND");
    }
}
