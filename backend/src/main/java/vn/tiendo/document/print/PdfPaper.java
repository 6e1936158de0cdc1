package vn.tiendo.document.print;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Lays XHTML out on pages and writes them as PDF/A-2b, with the letters that are used and their meaning inside. */
final class PdfPaper {
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();

    static {
        // the library would write to the console itself, beside the application's log
        XRLog.setLoggingEnabled(false);
    }

    private PdfPaper() {}

    static byte[] print(Document page) throws IOException {
        var pdf = new ByteArrayOutputStream();
        try (var document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            PaperFont.useAll(builder, document);
            builder.useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_B);
            builder.useColorProfile(SRGB);
            builder.withProducer("Tiến Độ");
            builder.withW3cDocument(page, null);
            builder.toStream(pdf);
            builder.run();
        }
        return pdf.toByteArray();
    }
}
