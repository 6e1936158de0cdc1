package vn.tiendo.document.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A face of Liberation Serif (SIL OFL 1.1), read when a document needs it; only letters that are used go into the file. */
final class PaperFont extends PDFontSupplier {
    private static final String FAMILY = "Liberation Serif";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final PDDocument document;
    private final String face;

    private PaperFont(PDDocument document, String face) {
        super(null);
        this.document = document;
        this.face = face;
    }

    static void useAll(PdfRendererBuilder builder, PDDocument document) {
        builder.useFont(new PaperFont(document, "Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(new PaperFont(document, "Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useFont(new PaperFont(document, "Italic"), FAMILY, REGULAR, FontStyle.ITALIC, true);
        builder.useFont(new PaperFont(document, "BoldItalic"), FAMILY, BOLD, FontStyle.ITALIC, true);
    }

    /** Ligatures stay out: Vietnamese has none, and looking for them in every word takes half of the time. */
    @Override
    public PDFont supply() {
        try (var file = PaperFont.class.getResourceAsStream("fonts/LiberationSerif-" + face + ".ttf")) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(file, face)));
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
