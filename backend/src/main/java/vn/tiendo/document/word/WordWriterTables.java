package vn.tiendo.document.word;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of fixed widths whose header rows are marked, for the next page and for screen readers. */
final class WordWriterTables {

    private WordWriterTables() {}

    static void write(WrittenTable table, CTTbl target) {
        var properties = target.addNewTblPr();
        properties.addNewTblStyle().setVal(table.style());
        width(table.width(), properties.addNewTblW());
        properties.addNewJc().setVal(STJcTable.CENTER);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = target.addNewTblGrid();
        table.widths().forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        for (int i = 0; i < table.rows().size(); i++) {
            write(table, table.rows().get(i), i < table.headerRows(), target.addNewTr());
        }
    }

    private static void write(WrittenTable table, WrittenRow row, boolean header, CTRow target) {
        if (row.whole() || header) {
            target.addNewTrPr().addNewCantSplit();
        }
        if (header) {
            target.getTrPr().addNewTblHeader();
        }
        int column = 0;
        for (WrittenCell cell : row.cells()) {
            int end = column + cell.columns();
            int width = table.widths().subList(column, end).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            write(cell, width, target.addNewTc());
            column = end;
        }
    }

    private static void write(WrittenCell cell, int width, CTTc target) {
        var properties = target.addNewTcPr();
        width(width, properties.addNewTcW());
        if (cell.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        switch (cell.merge()) {
            case NONE -> {}
            case FIRST -> properties.addNewVMerge().setVal(STMerge.RESTART);
            case NEXT -> properties.addNewVMerge().setVal(STMerge.CONTINUE);
        }
        cell.lines().forEach(line -> WordWriterBlocks.write(line, target.addNewP()));
    }

    private static void width(int twips, CTTblWidth target) {
        target.setW(BigInteger.valueOf(twips));
        target.setType(STTblWidth.DXA);
    }
}
