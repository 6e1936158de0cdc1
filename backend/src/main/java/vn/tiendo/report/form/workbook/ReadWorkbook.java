package vn.tiendo.report.form.workbook;

import static vn.tiendo.report.form.workbook.WorkbookLayout.FIRST_COLUMN;
import static vn.tiendo.report.form.workbook.WorkbookLayout.ID_COLUMN;
import static vn.tiendo.report.form.workbook.WorkbookLayout.SECTIONS;
import static vn.tiendo.report.form.workbook.WorkbookLayout.TITLE_COLUMN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.document.sheet.CellPlace;
import vn.tiendo.document.sheet.CellWords;
import vn.tiendo.report.form.content.ColumnType;
import vn.tiendo.report.form.filling.AnswerRow;
import vn.tiendo.report.form.filling.FormAnswers;
import vn.tiendo.report.form.filling.ReportFormView;
import vn.tiendo.report.form.filling.WrongCells;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.shared.problem.Violation;

/** What somebody typed into the workbook of a form. */
final class ReadWorkbook {
    private static final int LONGEST_SECTION = 20_000;

    private final ReportFormView view;
    private final XSSFWorkbook workbook;
    private final WrongCells wrong = new WrongCells();

    private ReadWorkbook(ReportFormView view, XSSFWorkbook workbook) {
        this.view = view;
        this.workbook = workbook;
    }

    /** @throws Invalid with every cell that is not acceptable, by its sheet and its place */
    static FormAnswers of(ReportFormView view, XSSFWorkbook workbook) {
        var reading = new ReadWorkbook(view, workbook);
        var answers = new FormAnswers(reading.sections(), reading.tables());
        reading.wrong.requireNone();
        return answers;
    }

    /**
     * The version of the answers from which the workbook was made.
     *
     * @throws Refused when it is the workbook of another report, or none of a form
     */
    static long madeFrom(ReportFormView view, XSSFWorkbook workbook) {
        var marks = WorkbookMarks.of(workbook)
                .filter(it -> it.version() <= view.version())
                .orElseThrow(
                        () -> new Refused(
                                "foreign-workbook",
                                "Tệp này không phải biểu mẫu tải từ hệ thống, hoặc tải từ một bản hệ thống cũ. Hãy tải biểu mẫu Excel của báo cáo này rồi nhập vào tệp đó."));
        if (!marks.reportId().equals(view.reportId()) || marks.number() != view.number()) {
            throw new Refused(
                    "workbook-of-another-report",
                    "Tệp này là biểu mẫu của báo cáo khác: %s, %s. Báo cáo đang mở: %s, %s. Hãy tải biểu mẫu Excel của báo cáo này rồi nhập vào tệp đó."
                            .formatted(
                                    named(marks.unit(), "đơn vị khác"),
                                    named(marks.round(), "đợt khác"),
                                    view.unit().name(),
                                    view.roundName()));
        }
        return marks.version();
    }

    private static String named(String words, String otherwise) {
        return words.isBlank() ? otherwise : "“%s”".formatted(words);
    }

    private Map<String, String> sections() {
        var texts = new LinkedHashMap<String, String>();
        var sheet = workbook.getSheet(SECTIONS);
        if (sheet == null) {
            requireNo(view.content().sections(), SECTIONS);
            return texts;
        }
        for (var section : view.content().sections()) {
            for (var row : sheet) {
                if (section.key().equals(text((XSSFRow) row, ID_COLUMN))
                        && texts.putIfAbsent(section.key(), sectionText((XSSFRow) row)) != null) {
                    wrong.add(new CellPlace(SECTIONS, row.getRowNum(), TITLE_COLUMN)
                            .violation("Mục này bị chép hai lần. Hãy xóa một dòng."));
                }
            }
            if (!texts.containsKey(section.key())) {
                wrong.add(new Violation(
                        SECTIONS,
                        "Trang “%s” thiếu mục “%s”. Hãy tải lại biểu mẫu Excel rồi chép nội dung sang."
                                .formatted(SECTIONS, section.title())));
            }
        }
        return texts;
    }

    private String sectionText(XSSFRow row) {
        var cell = row.getCell(FIRST_COLUMN);
        if (cell == null) {
            return "";
        }
        var text = CellWords.of(cell);
        CellText.unreadable(ColumnType.TEXT, cell)
                .or(() -> text.length() > LONGEST_SECTION
                        ? Optional.of("Nội dung dài quá 20.000 ký tự.")
                        : Optional.empty())
                .ifPresent(words -> wrong.add(new CellPlace(SECTIONS, row.getRowNum(), FIRST_COLUMN).violation(words)));
        return text;
    }

    private Map<String, List<AnswerRow>> tables() {
        var tables = new LinkedHashMap<String, List<AnswerRow>>();
        for (int i = 0; i < view.content().tables().size(); i++) {
            var table = view.content().tables().get(i);
            var name = WorkbookLayout.sheet(i);
            var sheet = workbook.getSheet(name);
            if (sheet == null) {
                requireNo(List.of(table), name);
                continue;
            }
            var filled = view.filled().table(table.key()).orElseThrow();
            tables.put(table.key(), new ReadTable(table, filled, sheet, wrong).rows());
        }
        return tables;
    }

    private void requireNo(List<?> asked, String sheet) {
        if (!asked.isEmpty()) {
            wrong.add(new Violation(sheet, "Tệp thiếu trang tính “%s”. Hãy tải lại biểu mẫu Excel.".formatted(sheet)));
        }
    }

    /** Words of a cell that is text; empty when it is something else. */
    static String text(XSSFRow row, int column) {
        var cell = row.getCell(column);
        if (cell == null) {
            return "";
        }
        return switch (CellWords.type(cell)) {
            case STRING -> cell.getStringCellValue().strip();
            case NUMERIC -> cell.getRawValue();
            default -> "";
        };
    }
}
