package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.document.DocumentKind;

class OfficialDocumentTest {

    private final OfficialDocument plan = SampleDocument.plan(SampleDocument.issued());

    @Test
    void the_parts_stand_in_the_order_of_the_decree() {
        assertThat(WrittenWord.of(plan).lines())
                .startsWith(
                        "UBND TỈNH BẮC GIANG",
                        "SỞ LAO ĐỘNG - THƯƠNG BINH\nVÀ XÃ HỘI",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số: 05/KH-SLĐTBXH",
                        "Bắc Giang, ngày 03 tháng 3 năm 2024",
                        "KẾ HOẠCH",
                        "Tuyên truyền công tác cải cách hành chính năm 2024",
                        "Căn cứ Kế hoạch số 14/KH-UBND ngày 21/01/2024 của UBND tỉnh;",
                        "Căn cứ tình hình thực tế.",
                        "I. MỤC ĐÍCH, YÊU CẦU",
                        "1. Mục đích",
                        "Tiếp tục đẩy mạnh công tác tuyên truyền.",
                        "- Đa dạng hóa các hình thức tuyên truyền.",
                        "Văn phòng Sở theo dõi, đôn đốc việc thực hiện./.",
                        "Nơi nhận:",
                        "- Sở Nội vụ (để biết);",
                        "- Lãnh đạo Sở;",
                        "- Lưu: VT, VP.",
                        "KT. GIÁM ĐỐC",
                        "PHÓ GIÁM ĐỐC",
                        "Trần Văn Hà",
                        "Phụ lục",
                        "CÁC NỘI DUNG, NHIỆM VỤ CỤ THỂ",
                        "(Kèm theo Kế hoạch số 05/KH-SLĐTBXH ngày 03 tháng 3 năm 2024 của Sở Lao động - Thương binh và Xã hội)");
    }

    @Test
    void a_draft_leaves_room_for_number_and_day() {
        assertThat(WrittenWord.of(SampleDocument.plan(SampleDocument.draft())).lines())
                .contains(
                        "Số:      /KH-SLĐTBXH",
                        "Bắc Giang, ngày    tháng 02 năm 2024",
                        "(Kèm theo Kế hoạch số       /KH-SLĐTBXH ngày    tháng 02 năm 2024 của Sở Lao động - Thương binh và Xã hội)");
    }

    @Test
    void one_addressee_stands_on_the_line_and_is_a_recipient_as_above() {
        assertThat(WrittenWord.of(addressed(DocumentKind.REPORT, "Ủy ban nhân dân tỉnh"))
                        .lines())
                .contains("Kính gửi: Ủy ban nhân dân tỉnh")
                .containsSubsequence("Nơi nhận:", "- Như trên;", "- Sở Nội vụ (để biết);");
    }

    @Test
    void several_addressees_have_a_line_each() {
        assertThat(WrittenWord.of(addressed(DocumentKind.REPORT, "Sở Nội vụ", "Sở Y tế"))
                        .lines())
                .containsSubsequence("Kính gửi:", "- Sở Nội vụ;", "- Sở Y tế.");
    }

    @Test
    void a_letter_has_its_subject_under_the_symbol_and_no_kind() {
        var lines = WrittenWord.of(addressed(DocumentKind.OFFICIAL_LETTER, "Các phòng"))
                .lines();

        assertThat(lines).containsSubsequence("Số: 05/KH-SLĐTBXH", "V/v " + plan.subject(), "Kính gửi: Các phòng");
        assertThat(lines).doesNotContain("CÔNG VĂN");
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        assertThat(plan.toWord())
                .isEqualTo(SampleDocument.plan(SampleDocument.issued()).toWord());
    }

    @Test
    void the_properties_name_title_issuer_and_language() {
        var core = WrittenWord.of(plan).word().getProperties().getCoreProperties();

        assertThat(core.getTitle()).isEqualTo("Kế hoạch Tuyên truyền công tác cải cách hành chính năm 2024");
        assertThat(core.getCreator()).isEqualTo("Sở Lao động - Thương binh và Xã hội");
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("vi-VN");
    }

    private OfficialDocument addressed(DocumentKind kind, String... addressees) {
        return new OfficialDocument(
                plan.letterhead(),
                kind,
                plan.subject(),
                List.of(addressees),
                plan.bases(),
                plan.body(),
                plan.signature(),
                plan.recipients(),
                List.of());
    }
}
