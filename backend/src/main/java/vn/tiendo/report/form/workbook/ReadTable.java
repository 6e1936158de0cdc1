package vn.tiendo.report.form.workbook;

import static vn.tiendo.report.form.workbook.WorkbookLayout.FIRST_ROW;
import static vn.tiendo.report.form.workbook.WorkbookLayout.ID_COLUMN;
import static vn.tiendo.report.form.workbook.WorkbookLayout.KEY_ROW;
import static vn.tiendo.report.form.workbook.WorkbookLayout.TITLE_COLUMN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tiendo.document.sheet.CellPlace;
import vn.tiendo.report.form.content.FormColumn;
import vn.tiendo.report.form.content.FormTable;
import vn.tiendo.report.form.content.TableRowSource;
import vn.tiendo.report.form.filling.AnswerRow;
import vn.tiendo.report.form.filling.CellRule;
import vn.tiendo.report.form.filling.FilledRow;
import vn.tiendo.report.form.filling.FilledTable;
import vn.tiendo.report.form.filling.WrongCells;
import vn.tiendo.shared.problem.Violation;

/** The sheet of one table, cell by cell; what is locked is not read. */
final class ReadTable {
    private static final int MOST_FREE_ROWS = 1000;
    private static final int LONGEST_CELL = 2000;

    private final FormTable table;
    private final XSSFSheet sheet;
    private final FilledTable filled;
    private final WrongCells wrong;
    private final Set<String> known;
    private final Set<String> seen = new HashSet<>();
    private int added;

    ReadTable(FormTable table, FilledTable filled, XSSFSheet sheet, WrongCells wrong) {
        this.table = table;
        this.filled = filled;
        this.sheet = sheet;
        this.wrong = wrong;
        this.known = filled.rows().stream().map(FilledRow::id).collect(Collectors.toSet());
    }

    List<AnswerRow> rows() {
        var places = places();
        var rows = new ArrayList<AnswerRow>();
        var present = new HashSet<String>();
        for (var line : sheet) {
            if (line.getRowNum() < FIRST_ROW) {
                continue;
            }
            present.add(ReadWorkbook.text((XSSFRow) line, ID_COLUMN));
            var cells = cells((XSSFRow) line, places);
            if (!cells.isEmpty()) {
                id((XSSFRow) line).ifPresent(id -> rows.add(new AnswerRow(id, cells)));
            }
            if (table.source() == TableRowSource.FREE && rows.size() > MOST_FREE_ROWS) {
                wrong.add(new CellPlace(sheet.getSheetName(), line.getRowNum(), TITLE_COLUMN)
                        .violation("Bảng có quá 1.000 dòng."));
                break;
            }
            if (wrong.isFull()) {
                break;
            }
        }
        requireAll(present);
        return rows;
    }

    /** A row that is gone would erase what is in it; one of a task that was given since then and has nothing in it would not. */
    private void requireAll(Set<String> present) {
        for (int i = 0; i < filled.rows().size(); i++) {
            var row = filled.rows().get(i);
            if (!present.contains(row.id()) && mustBeThere(row)) {
                var name = row.title().isEmpty() ? Integer.toString(i + 1) : "“%s”".formatted(row.title());
                wrong.add(new Violation(
                        sheet.getSheetName(),
                        "Trang “%s” thiếu dòng %s. Hãy tải lại biểu mẫu Excel rồi chép nội dung sang."
                                .formatted(sheet.getSheetName(), name)));
            }
        }
    }

    private boolean mustBeThere(FilledRow row) {
        return switch (table.source()) {
            case FIXED -> true;
            case ASSIGNMENTS ->
                table.columns().stream()
                        .anyMatch(column -> column.isTyped() && row.cells().containsKey(column.key()));
            case FREE -> false;
        };
    }

    /** In which column of the sheet each column of the table is. */
    private Map<FormColumn, Integer> places() {
        var byKey = new HashMap<String, Integer>();
        var keys = sheet.getRow(KEY_ROW);
        if (keys != null) {
            keys.forEach(
                    cell -> byKey.putIfAbsent(ReadWorkbook.text(keys, cell.getColumnIndex()), cell.getColumnIndex()));
        }
        var places = new LinkedHashMap<FormColumn, Integer>();
        for (var column : table.columns()) {
            if (!column.isTyped()) {
                continue;
            }
            var place = byKey.get(column.key());
            if (place == null) {
                wrong.add(new Violation(
                        sheet.getSheetName(),
                        "Trang “%s” thiếu cột “%s”. Hãy tải lại biểu mẫu Excel."
                                .formatted(sheet.getSheetName(), column.title())));
                continue;
            }
            places.put(column, place);
        }
        return places;
    }

    private Map<String, String> cells(XSSFRow line, Map<FormColumn, Integer> places) {
        var cells = new LinkedHashMap<String, String>();
        places.forEach((column, place) -> {
            var cell = line.getCell(place);
            var value = CellText.of(column, cell);
            if (value.isEmpty()) {
                return;
            }
            var detail = CellText.unreadable(column.type(), cell).or(() -> refused(column, value));
            detail.ifPresent(
                    words -> wrong.add(new CellPlace(sheet.getSheetName(), line.getRowNum(), place).violation(words)));
            cells.put(column.key(), value);
        });
        return cells;
    }

    private static Optional<String> refused(FormColumn column, String value) {
        return value.length() > LONGEST_CELL
                ? Optional.of("Nội dung ô dài quá 2.000 ký tự.")
                : CellRule.wrong(column, value);
    }

    /** A free row that was not there before gets an identity; any other row must be one of the table. */
    private Optional<String> id(XSSFRow line) {
        var id = ReadWorkbook.text(line, ID_COLUMN);
        if (table.source() == TableRowSource.FREE && !known.contains(id)) {
            id = newId();
        }
        if (!known.contains(id) && table.source() != TableRowSource.FREE) {
            wrong.add(new CellPlace(sheet.getSheetName(), line.getRowNum(), TITLE_COLUMN)
                    .violation("Dòng này không còn trong bảng. Hãy tải lại biểu mẫu Excel rồi chép nội dung sang."));
            return Optional.empty();
        }
        if (!seen.add(id)) {
            wrong.add(new CellPlace(sheet.getSheetName(), line.getRowNum(), TITLE_COLUMN)
                    .violation("Dòng này bị chép hai lần. Hãy xóa một dòng."));
            return Optional.empty();
        }
        return Optional.of(id);
    }

    private String newId() {
        do {
            added++;
        } while (known.contains("r" + added));
        return "r" + added;
    }
}
