package vn.tiendo.report.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.form.content.ColumnTotal;
import vn.tiendo.report.form.content.ColumnType;
import vn.tiendo.report.form.content.FixedRow;
import vn.tiendo.report.form.content.FormColumn;
import vn.tiendo.report.form.content.FormDefinition;
import vn.tiendo.report.form.content.FormSection;
import vn.tiendo.report.form.content.FormTable;
import vn.tiendo.report.form.content.SystemValue;
import vn.tiendo.report.form.content.TableRowSource;
import vn.tiendo.report.form.content.UnitFigure;

/** Forms that tests fill in. */
public final class FormSamples {
    private FormSamples() {}

    /** A heading, a table of fixed rows with a rate, one of tasks with choices and days, and one of free rows. */
    public static FormDefinition all() {
        return new FormDefinition(
                "Biểu mẫu báo cáo tuyên truyền",
                List.of(new FormSection("danh-gia", "Đánh giá chung", "Nêu ngắn gọn.", true)),
                List.of(products(), tasks(), events()));
    }

    public static FormTable products() {
        return new FormTable(
                "san-pham",
                "Biểu 01. Sản phẩm",
                "",
                TableRowSource.FIXED,
                List.of(
                        new FixedRow("tin-bai", "Tin, bài", null),
                        new FixedRow("video", "Video", null),
                        new FixedRow("tong-viec", "Nhiệm vụ được giao", UnitFigure.TOTAL)),
                List.of(
                        number("ke-hoach", "Kế hoạch", ColumnTotal.SUM),
                        number("thuc-hien", "Thực hiện", ColumnTotal.SUM),
                        formula("ty-le", "Tỷ lệ (%)", "[Thực hiện] / [Kế hoạch] * 100", ColumnTotal.RECOMPUTED),
                        system("he-thong", "Theo hệ thống", SystemValue.FIGURE)),
                true);
    }

    public static FormTable tasks() {
        return new FormTable(
                "nhiem-vu",
                "Biểu 02. Nhiệm vụ",
                "",
                TableRowSource.ASSIGNMENTS,
                List.of(),
                List.of(
                        system("noi-dung", "Nội dung", SystemValue.CONTENT),
                        choice("muc-do", "Mức độ", "Vượt", "Đạt", "Chậm"),
                        day("ngay-xong", "Ngày xong")),
                false);
    }

    public static FormTable events() {
        return new FormTable(
                "hoi-nghi",
                "Biểu 03. Hội nghị",
                "",
                TableRowSource.FREE,
                List.of(),
                List.of(text("ten", "Tên hội nghị", true), number("nguoi", "Số người", ColumnTotal.SUM)),
                true);
    }

    public static FormColumn text(String key, String title, boolean required) {
        return column(key, title, ColumnType.TEXT, required, List.of(), null, "", 0, ColumnTotal.NONE);
    }

    public static FormColumn number(String key, String title, ColumnTotal total) {
        return column(key, title, ColumnType.NUMBER, false, List.of(), null, "", 0, total);
    }

    public static FormColumn day(String key, String title) {
        return column(key, title, ColumnType.DATE, false, List.of(), null, "", 0, ColumnTotal.NONE);
    }

    public static FormColumn choice(String key, String title, String... choices) {
        return column(key, title, ColumnType.CHOICE, false, List.of(choices), null, "", 0, ColumnTotal.NONE);
    }

    public static FormColumn system(String key, String title, SystemValue value) {
        return column(key, title, ColumnType.SYSTEM, false, List.of(), value, "", 0, ColumnTotal.NONE);
    }

    public static FormColumn formula(String key, String title, String formula, ColumnTotal total) {
        return column(key, title, ColumnType.FORMULA, false, List.of(), null, formula, 1, total);
    }

    private static FormColumn column(
            String key,
            String title,
            ColumnType type,
            boolean required,
            List<String> choices,
            @Nullable SystemValue system,
            String formula,
            int decimals,
            ColumnTotal total) {
        return new FormColumn(key, title, type, required, choices, system, formula, decimals, total);
    }

    /** A form with this one table. */
    public static FormDefinition of(FormTable table) {
        return new FormDefinition("Biểu mẫu", List.of(), List.of(table));
    }

    /** A table of free rows with these columns. */
    public static FormTable free(FormColumn... columns) {
        return new FormTable("bang", "Bảng", "", TableRowSource.FREE, List.of(), List.of(columns), true);
    }
}
