package vn.tiendo.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A written document, read back. */
record WrittenWord(XWPFDocument word) {

    static WrittenWord of(OfficialDocument document) {
        try {
            return new WrittenWord(new XWPFDocument(new ByteArrayInputStream(document.toWord())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every line with words, in reading order, tables included. */
    List<String> lines() {
        return paragraphs(word.getBodyElements())
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isBlank())
                .toList();
    }

    XWPFParagraph paragraph(String text) {
        return paragraphs(word.getBodyElements())
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** The sections from the first to the last. */
    List<CTSectPr> sections() {
        var inner = word.getDocument().getBody().getPList().stream()
                .filter(p -> p.isSetPPr() && p.getPPr().isSetSectPr())
                .map(p -> p.getPPr().getSectPr());
        return Stream.concat(inner, Stream.of(word.getDocument().getBody().getSectPr()))
                .toList();
    }

    XWPFTable table(int index) {
        return word.getTables().get(index);
    }

    private static Stream<XWPFParagraph> paragraphs(List<IBodyElement> elements) {
        return elements.stream().flatMap(element -> switch (element) {
            case XWPFParagraph paragraph -> Stream.of(paragraph);
            case XWPFTable table ->
                table.getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .flatMap(cell -> cell.getParagraphs().stream());
            default -> Stream.empty();
        });
    }
}
