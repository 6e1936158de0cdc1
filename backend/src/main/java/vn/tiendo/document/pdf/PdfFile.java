package vn.tiendo.document.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Opens a PDF in bounded memory: what its streams open into lies on disk. */
public final class PdfFile {
    private PdfFile() {}

    /** @throws IOException when the file is damaged or asks for a password */
    public static PDDocument open(Path file) throws IOException {
        return Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
    }
}
