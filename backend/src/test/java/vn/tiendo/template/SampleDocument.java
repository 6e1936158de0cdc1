package vn.tiendo.template;

import static vn.tiendo.template.OfficialBlock.bullet;
import static vn.tiendo.template.OfficialBlock.heading;
import static vn.tiendo.template.OfficialBlock.paragraph;
import static vn.tiendo.template.OfficialBlock.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import vn.tiendo.document.DocumentKind;
import vn.tiendo.template.OfficialTable.Alignment;
import vn.tiendo.template.OfficialTable.Column;
import vn.tiendo.template.OfficialTable.Row;

/** The department's plan of 2024 in few words, as the template takes it. */
final class SampleDocument {

    private SampleDocument() {}

    static OfficialDocument plan(Letterhead letterhead) {
        return new OfficialDocument(
                letterhead,
                DocumentKind.PLAN,
                "Tuyên truyền công tác cải cách hành chính năm 2024",
                List.of(),
                List.of("Căn cứ Kế hoạch số 14/KH-UBND ngày 21/01/2024 của UBND tỉnh", "Căn cứ tình hình thực tế;"),
                List.of(
                        heading(1, "I. MỤC ĐÍCH, YÊU CẦU"),
                        heading(2, "1. Mục đích"),
                        paragraph("Tiếp tục đẩy mạnh công tác tuyên truyền."),
                        bullet("Đa dạng hóa các hình thức tuyên truyền."),
                        paragraph("Văn phòng Sở theo dõi, đôn đốc việc thực hiện.")),
                new SignatureBlock(List.of("KT. Giám đốc"), "Phó Giám đốc", "Trần Văn Hà"),
                List.of("Sở Nội vụ (để biết)", "Lãnh đạo Sở", "Lưu: VT, VP"),
                List.of(annex("Các nội dung, nhiệm vụ cụ thể")));
    }

    static Letterhead issued() {
        return letterhead(5, AdministrativeDate.on(LocalDate.of(2024, 3, 3)));
    }

    static Letterhead draft() {
        return letterhead(null, AdministrativeDate.in(YearMonth.of(2024, 2)));
    }

    static Annex annex(String title) {
        return annex(title, 40);
    }

    static Annex annex(String title, int tasks) {
        var columns = List.of(
                Column.of("TT", 1, Alignment.CENTRE),
                Column.of("Nội dung công việc", 6, Alignment.LEFT),
                Column.of("Số lượng", 1, Alignment.RIGHT));
        var rows = IntStream.rangeClosed(1, tasks)
                .mapToObj(i -> Row.of(Integer.toString(i), "Công khai thủ tục hành chính", "1"))
                .toList();
        return new Annex(title, true, List.of(table(new OfficialTable(null, columns, rows))));
    }

    private static Letterhead letterhead(Integer number, AdministrativeDate date) {
        return new Letterhead(
                "UBND tỉnh Bắc Giang", "Sở Lao động - Thương binh và Xã hội", number, "KH-SLĐTBXH", "Bắc Giang", date);
    }
}
