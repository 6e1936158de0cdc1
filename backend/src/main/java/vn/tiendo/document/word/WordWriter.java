package vn.tiendo.document.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes a {@link WrittenDocument} as .docx; the same document always gives the same bytes. */
public final class WordWriter {

    private WordWriter() {}

    public static byte[] write(WrittenDocument document) {
        try (var word = new XWPFDocument()) {
            WordWriterParts.write(document, word);
            WordWriterSections.write(document.sections(), word);
            return WordWriterPackage.bytes(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
