package vn.tiendo.report.form.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.form.workbook.WorkbookLayout.SECTIONS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.ReportLine;
import vn.tiendo.report.Snapshot;
import vn.tiendo.report.form.FormSamples;
import vn.tiendo.report.form.filling.AnswerRow;
import vn.tiendo.report.form.filling.FormAnswers;
import vn.tiendo.report.form.filling.FormFilling;
import vn.tiendo.report.form.filling.ReportFormView;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Violation;
import vn.tiendo.task.Figures;
import vn.tiendo.task.Schedule;
import vn.tiendo.task.UnitRef;
import vn.tiendo.task.WorkState;
import vn.tiendo.unit.PartyRole;

/** What is in a workbook, cell by cell; {@code FormWorkbookTest} has the way of the whole file. */
class ReadWorkbookTest {
    private static final String PRODUCTS = "Biểu 1";
    private static final String TASKS = "Biểu 2";
    private static final String EVENTS = "Biểu 3";
    private static final int FIRST_ROW = 4;
    private static final int FIRST_COLUMN = 2;
    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);

    private final List<ReportLine> lines = List.of(line(), line());
    private final ReportFormView view = view();

    @Test
    void a_number_that_looks_like_a_day_or_a_percentage_is_no_number() throws IOException {
        assertWrong(workbook -> {
                    formatted(cell(workbook, PRODUCTS, 0, 0), "dd/mm/yyyy").setCellValue(DAY);
                    formatted(cell(workbook, PRODUCTS, 0, 1), "0%").setCellValue(0.5);
                    formatted(cell(workbook, PRODUCTS, 1, 0), "#,##0\" %\"").setCellValue(50);
                    formatted(cell(workbook, EVENTS, 0, 1), "d").setCellValue(12);
                })
                .extracting(Violation::field)
                .containsExactly("Biểu 1!C5", "Biểu 1!D5", "Biểu 3!D5");
    }

    @Test
    void words_are_what_the_spreadsheet_shows() throws IOException {
        var rows = read(workbook -> {
                    formatted(cell(workbook, EVENTS, 0, 0), "dd/mm/yyyy").setCellValue(DAY);
                    formatted(cell(workbook, EVENTS, 1, 0), "m/d/yy").setCellValue(DAY);
                    formatted(cell(workbook, EVENTS, 2, 0), "0.0%").setCellValue(0.125);
                    formatted(cell(workbook, EVENTS, 3, 0), "General").setCellValue(1.5);
                    formatted(cell(workbook, EVENTS, 4, 0), "General").setCellValue(123456789012.0);
                    formatted(cell(workbook, EVENTS, 5, 0), "#,##0").setCellValue(1234);
                })
                .rows("hoi-nghi");

        assertThat(rows)
                .extracting(row -> row.cells().get("ten"))
                .containsExactly("31/03/2024", "31/03/2024", "12,5%", "1,5", "123456789012", "1.234");
    }

    @Test
    void days_are_the_same_whichever_year_the_spreadsheet_counts_from() throws IOException {
        var rows = read(workbook -> {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            cell(workbook, TASKS, 0, 2).setCellValue(DAY);
            formatted(cell(workbook, EVENTS, 0, 0), "dd/mm/yyyy").setCellValue(DAY);
        });

        assertThat(rows.rows("nhiem-vu").getFirst().cells()).containsEntry("ngay-xong", "2024-03-31");
        assertThat(rows.rows("hoi-nghi").getFirst().cells()).containsEntry("ten", "31/03/2024");
    }

    @Test
    void what_is_gone_is_named_and_erases_nothing() throws IOException {
        assertWrong(workbook -> {
                    cell(workbook, SECTIONS, 0, -2).setCellValue("");
                    remove(workbook, PRODUCTS, 1);
                    remove(workbook, TASKS, 0);
                })
                .extracting(Violation::detail)
                .containsExactly(
                        "Trang “Thuyết minh” thiếu mục “Đánh giá chung”. Hãy tải lại biểu mẫu Excel rồi chép nội dung sang.",
                        "Trang “Biểu 1” thiếu dòng “Video”. Hãy tải lại biểu mẫu Excel rồi chép nội dung sang.",
                        "Trang “Biểu 2” thiếu dòng 1. Hãy tải lại biểu mẫu Excel rồi chép nội dung sang.");
    }

    @Test
    void a_task_without_anything_in_it_may_be_missing_from_a_workbook_that_is_older() throws IOException {
        assertThat(read(workbook -> remove(workbook, TASKS, 1)).rows("nhiem-vu"))
                .extracting(AnswerRow::id)
                .containsExactly(lines.getFirst().assignmentId().toString());
    }

    @Test
    void errors_and_truths_are_no_words() throws IOException {
        assertWrong(workbook -> {
                    cell(workbook, SECTIONS, 0, 0).setCellErrorValue(FormulaError.REF);
                    cell(workbook, EVENTS, 0, 0).setCellErrorValue(FormulaError.NA);
                    cell(workbook, EVENTS, 1, 0).setCellValue(true);
                })
                .extracting(Violation::field)
                .containsExactly("Thuyết minh!C5", "Biểu 3!C5", "Biểu 3!C6");
        assertWrong(workbook -> cell(workbook, SECTIONS, 0, 0).setCellValue(true))
                .extracting(Violation::field)
                .containsExactly("Thuyết minh!C5");
    }

    @Test
    void of_very_much_that_is_wrong_the_first_is_named() throws IOException {
        assertWrong(workbook -> {
                    var sheet = workbook.getSheet(EVENTS);
                    for (int i = 0; i < 900; i++) {
                        sheet.createRow(FIRST_ROW + i)
                                .createCell(FIRST_COLUMN + 1)
                                .setCellValue("nhiều");
                    }
                })
                .hasSize(201)
                .last()
                .extracting(Violation::detail)
                .asString()
                .startsWith("… và còn nữa.");
    }

    private FormAnswers read(Consumer<XSSFWorkbook> changes) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(FormWorkbook.of(view)))) {
            changes.accept(workbook);
            return ReadWorkbook.of(view, workbook);
        }
    }

    private ListAssert<Violation> assertWrong(Consumer<XSSFWorkbook> changes) throws IOException {
        try {
            read(changes);
            return assertThat(List.of());
        } catch (Invalid invalid) {
            return assertThat(invalid.violations());
        }
    }

    /** @param row counted from 0, as columns are */
    private static XSSFCell cell(XSSFWorkbook workbook, String sheet, int row, int column) {
        return workbook.getSheet(sheet).getRow(FIRST_ROW + row).getCell(FIRST_COLUMN + column);
    }

    private static XSSFCell formatted(XSSFCell cell, String format) {
        var workbook = cell.getSheet().getWorkbook();
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    private static void remove(XSSFWorkbook workbook, String sheet, int row) {
        var of = workbook.getSheet(sheet);
        of.removeRow(of.getRow(FIRST_ROW + row));
    }

    private ReportFormView view() {
        var form = FormSamples.all();
        var answers = new FormAnswers(
                Map.of("danh-gia", "Đạt"),
                Map.of(
                        "nhiem-vu",
                        List.of(new AnswerRow(lines.getFirst().assignmentId().toString(), Map.of("muc-do", "Đạt")))));
        var snapshot = new Snapshot(DAY, Figures.NONE, Figures.NONE, lines);
        return new ReportFormView(
                Ids.next(),
                "Tháng 3",
                new UnitRef(Ids.next(), "NCC", "Phòng Người có công"),
                1,
                form,
                FormFilling.of(form, answers, snapshot),
                List.of(),
                true,
                0);
    }

    private static ReportLine line() {
        return new ReportLine(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "I.1",
                "Đăng tin, bài",
                null,
                PartyRole.LEAD,
                "Quý I/2024",
                DAY,
                WorkState.IN_PROGRESS,
                Schedule.ON_TRACK,
                50,
                "",
                List.of(),
                "");
    }
}
