package vn.tiendo.document.office;

import java.util.HashSet;
import java.util.Set;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.HeaderRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.jspecify.annotations.Nullable;

/** Hears the records of a workbook, one sheet after the other, and keeps what stands on top of the first. */
final class OldSheetTop implements HSSFListener {
    private final TopLines lines;
    private final Set<Integer> rows = new HashSet<>();
    private @Nullable SSTRecord texts;
    private int parts;
    private int sheets;
    private int formulaRow;

    OldSheetTop(TopLines lines) {
        this.lines = lines;
    }

    @Override
    public void processRecord(Record entry) {
        switch (entry) {
            case BOFRecord part -> begin(part);
            case SSTRecord all -> texts = all;
            case HeaderRecord header when sheets == 1 -> lines.add(HeaderText.of(header.getText()));
            case LabelSSTRecord cell when sheets == 1 -> cell(cell.getRow(), textOf(cell));
            case LabelRecord cell when sheets == 1 -> cell(cell.getRow(), cell.getValue());
            case FormulaRecord formula when sheets == 1 -> formulaRow = formula.getRow();
            case StringRecord result when sheets == 1 -> cell(formulaRow, result.getString());
            case TextObjectRecord box when sheets == 1 -> lines.add(box.getStr().getString());
            default -> {}
        }
    }

    /** Whether there was anything of a workbook. */
    boolean isWorkbook() {
        return parts > 0;
    }

    private void begin(BOFRecord part) {
        parts++;
        if (part.getType() == BOFRecord.TYPE_WORKSHEET) {
            sheets++;
        }
    }

    private void cell(int row, String text) {
        if (!text.isBlank() && (rows.contains(row) || rows.size() < SheetTop.TOP_ROWS)) {
            rows.add(row);
            lines.add(text);
        }
    }

    private String textOf(LabelSSTRecord cell) {
        return texts == null ? "" : texts.getString(cell.getSSTIndex()).getString();
    }
}
