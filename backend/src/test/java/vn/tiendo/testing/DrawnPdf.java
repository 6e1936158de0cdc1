package vn.tiendo.testing;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A PDF whose pages are each of one colour, so that a test sees which one was drawn. */
public final class DrawnPdf {
    private final PDDocument document = new PDDocument();

    public DrawnPdf page(PDRectangle size, Color colour) {
        return page(size, colour, 1);
    }

    /** @param times how often the colour is laid on, which takes its time */
    public DrawnPdf page(PDRectangle size, Color colour, int times) {
        var page = new PDPage(size);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.setNonStrokingColor(colour);
            for (int i = 0; i < times; i++) {
                content.addRect(0, 0, size.getWidth(), size.getHeight());
                content.fill();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** For what no page of ours has. */
    public PDDocument document() {
        return document;
    }

    public byte[] bytes() {
        try (document) {
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
