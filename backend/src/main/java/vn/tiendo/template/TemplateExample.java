package vn.tiendo.template;

import static vn.tiendo.template.OfficialBlock.heading;
import static vn.tiendo.template.OfficialBlock.paragraph;
import static vn.tiendo.template.OfficialBlock.table;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.template.OfficialTable.Alignment;
import vn.tiendo.template.OfficialTable.Column;
import vn.tiendo.template.OfficialTable.Row;

/** A document with an example in every field, to look at a form before it is put to use. */
public final class TemplateExample {
    private TemplateExample() {}

    public static FinishedDocument of(TemplateKind kind, byte[] form) {
        return new FinishedDocument(document(kind), kind.example(), form);
    }

    /** The form to begin with, in the layout of NĐ 30/2020. */
    public static byte[] starter(TemplateKind kind) {
        return StarterForm.of(kind);
    }

    private static OfficialDocument document(TemplateKind kind) {
        return new OfficialDocument(
                new Letterhead(
                        "UBND tỉnh Bắc Giang",
                        "Sở Nội vụ",
                        5,
                        kind.documentKind().abbreviation() + "-SNV",
                        "Bắc Giang",
                        AdministrativeDate.on(LocalDate.of(2024, 3, 5))),
                kind.documentKind(),
                "Nội dung thử của biểu mẫu",
                List.of("Ủy ban nhân dân tỉnh"),
                List.of("Căn cứ Kế hoạch số 14/KH-UBND ngày 21/01/2024 của UBND tỉnh"),
                List.of(
                        heading(1, "I. TÌNH HÌNH CHUNG"),
                        paragraph("Đây là nội dung thử để xem biểu mẫu trình bày ra sao"),
                        table(rows())),
                new SignatureBlock(List.of("KT. GIÁM ĐỐC"), "PHÓ GIÁM ĐỐC", "Trần Văn Hà"),
                List.of("Lãnh đạo Sở", "Lưu: VT, VP"),
                List.of(new Annex("Tình hình thực hiện từng nhiệm vụ", true, List.of(table(rows())))));
    }

    private static OfficialTable rows() {
        return new OfficialTable(
                null,
                List.of(Column.of("TT", 1, Alignment.CENTRE), Column.of("Nội dung", 8, Alignment.LEFT)),
                List.of(Row.of("1", "Tuyên truyền chính sách mới"), Row.of("2", "Rà soát thủ tục hành chính")));
    }
}
