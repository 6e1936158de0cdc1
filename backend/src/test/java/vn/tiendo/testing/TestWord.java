package vn.tiendo.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Word files as people make them, and what a program reads in ours. */
public final class TestWord {
    private TestWord() {}

    /** A file of these paragraphs. */
    public static byte[] of(String... paragraphs) {
        try (var word = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            word.createStyles();
            for (String paragraph : paragraphs) {
                word.createParagraph().createRun().setText(paragraph);
            }
            // as Word always does
            word.getDocument().getBody().addNewSectPr();
            word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole text of a file, tables among it. */
    public static String text(byte[] word) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(word));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
