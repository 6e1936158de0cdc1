package vn.tiendo.document.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import vn.tiendo.document.pdf.PdfFile;

/** Pages of a PDF as pictures. */
final class PdfPages {
    private PdfPages() {}

    /** @throws IOException when the file is damaged or asks for a password */
    static int count(Path file) throws IOException {
        try (var document = PdfFile.open(file)) {
            return document.getNumberOfPages();
        } catch (RuntimeException damaged) {
            throw new IOException("not a readable PDF", damaged);
        }
    }

    /** Draws one page.
     *
     * @param number from 1 on
     * @throws IOException when the page cannot be read
     * @throws TooHeavy when it takes longer, or holds larger pictures, than it may
     */
    static BufferedImage draw(Path file, int number, int width, Duration longest) throws IOException {
        try (var document = PdfFile.open(file)) {
            var page = document.getPage(number - 1);
            ScannerFormats.makeKnown();
            HeavyPictures.refuse(page);
            var renderer = new HastyRenderer(document, longest);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(number - 1, scale(page, width), ImageType.RGB);
        } catch (TooHeavy refused) {
            throw refused;
        } catch (RuntimeException damaged) {
            throw new IOException("not a readable page", damaged);
        }
    }

    /** Pages are measured in points, and may lie on their side. */
    private static float scale(PDPage page, int width) throws IOException {
        var box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        float points = turned ? box.getHeight() : box.getWidth();
        float other = turned ? box.getWidth() : box.getHeight();
        if (!(points > 0) || !(other > 0)) {
            throw new IOException("a page without a size");
        }
        return PictureSize.fitting(points, other, width).width() / points;
    }
}
