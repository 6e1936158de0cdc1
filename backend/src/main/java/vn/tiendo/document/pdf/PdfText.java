package vn.tiendo.document.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Text of a PDF. A page that was scanned has none. */
public final class PdfText {
    private PdfText() {}

    /**
     * The lines of the first page, as they stand from top to bottom, in NFC.
     *
     * @throws IOException when the file is damaged or asks for a password
     */
    public static List<String> ofFirstPage(Path file) throws IOException {
        try (var document = PdfFile.open(file)) {
            return document.getNumberOfPages() == 0 ? List.of() : lines(document);
        } catch (RuntimeException e) {
            throw new IOException("not a readable PDF", e);
        }
    }

    private static List<String> lines(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setEndPage(1);
        return Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFC)
                .lines()
                .toList();
    }
}
