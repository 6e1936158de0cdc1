package vn.tiendo.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.WordReader;
import vn.tiendo.unit.SampleDirectory;

/** Builds plan documents as people write them in Word. In cells, {@code ^} goes on with the cell above, {@code **} is bold. */
final class WordPlan {

    static final String MERGED = "^";

    /** The columns that most annexes have. */
    static final String HEADER = "TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Sản phẩm";

    private final XWPFDocument word = new XWPFDocument();

    private WordPlan() {}

    /** A plan with letterhead and title and nothing else yet. */
    static WordPlan issued(String number, String dateLine, String... title) {
        WordPlan plan = new WordPlan();
        plan.table(List.of(
                List.of(
                        "UBND TỈNH BẮC GIANG\n**SỞ NỘI VỤ",
                        "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n**Độc lập - Tự do - Hạnh phúc"),
                List.of(number, dateLine)));
        plan.centred("KẾ HOẠCH");
        for (String line : title) {
            plan.centred(line);
        }
        return plan;
    }

    /** A plan of 2024 in which only the annex matters. */
    static WordPlan ofYear2024() {
        return issued("Số: 12/KH-SNV", "Bắc Giang, ngày 15 tháng 01 năm 2024", "Công tác năm 2024");
    }

    static WordPlan empty() {
        return new WordPlan();
    }

    WordPlan centred(String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        var run = paragraph.createRun();
        run.setBold(true);
        run.setText(text);
        return this;
    }

    WordPlan text(String... paragraphs) {
        for (String paragraph : paragraphs) {
            fill(word.createParagraph(), paragraph);
        }
        return this;
    }

    WordPlan annex(String... rows) {
        return centred("PHỤ LỤC").rows(rows);
    }

    /** A table whose cells are parted by {@code |}; a cell {@code >} widens the one before it. */
    WordPlan rows(String... rows) {
        List<List<String>> cells = new ArrayList<>();
        for (String row : rows) {
            cells.add(List.of(row.split("\\s*\\|\\s*", -1)));
        }
        return table(cells);
    }

    WordPlan table(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        XWPFTable table = word.createTable(1, 1);
        table.removeRow(0);
        for (int i = 0; i < rows.size(); i++) {
            addRow(table.createRow(), rows, i, columns);
        }
        return this;
    }

    private static void addRow(XWPFTableRow row, List<List<String>> rows, int at, int columns) {
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        XWPFTableCell last = null;
        int span = 1;
        List<String> cells = rows.get(at);
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            if (text.equals(">") && last != null) {
                span(last, ++span);
                continue;
            }
            span = 1;
            last = row.createCell();
            boolean below = at + 1 < rows.size()
                    && column < rows.get(at + 1).size()
                    && rows.get(at + 1).get(column).equals(MERGED);
            fill(last, text, below);
        }
    }

    private static void span(XWPFTableCell cell, int columns) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        var span = properties.isSetGridSpan() ? properties.getGridSpan() : properties.addNewGridSpan();
        span.setVal(BigInteger.valueOf(columns));
    }

    private static void fill(XWPFTableCell cell, String text, boolean goesOnBelow) {
        if (text.equals(MERGED)) {
            merge(cell, STMerge.CONTINUE);
            return;
        }
        if (goesOnBelow) {
            merge(cell, STMerge.RESTART);
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            fill(i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph(), lines[i]);
        }
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum how) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        (properties.isSetVMerge() ? properties.getVMerge() : properties.addNewVMerge()).setVal(how);
    }

    private static void fill(XWPFParagraph paragraph, String text) {
        boolean bold = text.startsWith("**");
        var run = paragraph.createRun();
        run.setBold(bold);
        run.setText(bold ? text.substring(2) : text);
    }

    /** Whatever else a test wants to do to the document. */
    WordPlan with(Consumer<XWPFDocument> change) {
        change.accept(word);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            word.write(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    UnderstoodPlan understood() {
        return understood(bytes());
    }

    UnderstoodPlan understood(byte[] file) {
        try {
            return PlanReader.understand(WordReader.read(file), SampleDirectory.load(), IntakeSettings.ofYear(2024));
        } catch (UnreadableDocument | PlanNotImportable refused) {
            throw new AssertionError(refused.getMessage(), refused);
        }
    }

    /** The rows, each in one line: path, kind, content, lead codes, coordinating codes, deadline, products, note. */
    List<String> lines() {
        return understood().rows().stream().map(RowLine::of).toList();
    }
}
