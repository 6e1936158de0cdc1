package vn.tiendo.document.preview;

import com.github.jaiimageio.jpeg2000.impl.J2KImageReaderSpi;
import javax.imageio.spi.IIORegistry;
import org.apache.pdfbox.jbig2.JBIG2ImageReaderSpi;

/**
 * Readers of the pictures that scanners put into a PDF and that Java does not know: JPEG 2000 and JBIG2. PDFBox looks for them
 * among those of ImageIO; without them it leaves a page white where they are.
 */
final class ScannerFormats {
    static {
        // by name: who asks ImageIO first may see fewer libraries than are there
        var registry = IIORegistry.getDefaultInstance();
        registry.registerServiceProvider(new J2KImageReaderSpi());
        registry.registerServiceProvider(new JBIG2ImageReaderSpi());
    }

    private ScannerFormats() {}

    /** To be called before a page is drawn. */
    static void makeKnown() {
        // the class is initialised now
    }
}
