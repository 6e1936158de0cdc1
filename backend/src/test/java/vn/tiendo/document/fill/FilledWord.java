package vn.tiendo.document.fill;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.tiendo.document.word.WrittenDocument;

/** Forms as people make them in Word, and what filling makes of them. */
final class FilledWord {
    /** Styles of a document that has none. */
    static final String NO_STYLES =
            "<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'/>";

    static final WrittenDocument NO_TEXT = new WrittenDocument("Báo cáo thử", "Sở Nội vụ", null, NO_STYLES, List.of());

    private FilledWord() {}

    static byte[] form(Content content) {
        try (var word = new XWPFDocument()) {
            word.createStyles();
            content.write(word);
            var bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A paragraph whose words lie in several runs, as Word leaves them after editing. */
    static void paragraph(XWPFDocument word, String... runs) {
        var paragraph = word.createParagraph();
        for (String run : runs) {
            paragraph.createRun().setText(run);
        }
    }

    static List<String> lines(byte[] filled) {
        try (var word = new XWPFDocument(new ByteArrayInputStream(filled))) {
            return word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<List<String>> rows(byte[] filled) {
        try (var word = new XWPFDocument(new ByteArrayInputStream(filled))) {
            XWPFTable table = word.getTables().getFirst();
            return table.getRows().stream()
                    .map(row -> row.getTableCells().stream()
                            .map(cell -> cell.getText())
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Content {
        void write(XWPFDocument word);
    }
}
