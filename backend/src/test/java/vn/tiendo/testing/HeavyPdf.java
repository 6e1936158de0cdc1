package vn.tiendo.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Documents of a few kilobytes whose first page would open into gigabytes; the second page is blue. */
public final class HeavyPdf {
    private static final int SIDE = 60_000;
    private static final int SOF_TO_HEIGHT = 5;

    private HeavyPdf() {}

    /** Ten gigabytes of pixels, according to the document. */
    public static PDImageXObject pictureOf(PDDocument document) throws IOException {
        return picture(document, new byte[10], COSName.FLATE_DECODE, SIDE);
    }

    /** As many, according to the JPEG; the document says that it is small. */
    public static PDImageXObject jpegOf(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return picture(document, sized(bytes.toByteArray()), COSName.DCT_DECODE, 10);
    }

    /**
     * A fax that is small by every size that the document names but one: its lines are so long that all of them are one byte
     * more than an array of Java holds. No machine has the memory for it, and to find that out takes none.
     */
    public static PDImageXObject faxOf(PDDocument document) throws IOException {
        var fax = new PDImageXObject(
                document,
                new ByteArrayInputStream(new byte[10]),
                COSName.CCITTFAX_DECODE,
                100,
                462,
                1,
                PDDeviceGray.INSTANCE);
        var lines = new COSDictionary();
        lines.setInt(COSName.COLUMNS, 8 * 4_648_233);
        lines.setInt(COSName.K, -1);
        fax.getCOSObject().setItem(COSName.DECODE_PARMS, lines);
        return fax;
    }

    /** A document that draws one of these. */
    public static byte[] drawing(Heavy heavy) {
        var pdf = new DrawnPdf().page(PDRectangle.A4, Color.RED).page(PDRectangle.A4, Color.BLUE);
        var first = pdf.document().getPage(0);
        try (var content =
                new PDPageContentStream(pdf.document(), first, PDPageContentStream.AppendMode.APPEND, true)) {
            content.drawImage(heavy.in(pdf.document()), 0, 0, 500, 700);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.bytes();
    }

    private static PDImageXObject picture(PDDocument document, byte[] content, COSName filter, int side)
            throws IOException {
        return new PDImageXObject(
                document, new ByteArrayInputStream(content), filter, side, side, 8, PDDeviceRGB.INSTANCE);
    }

    /** The same JPEG, which says that it is so wide and high: in the segment that begins with FF C0. */
    private static byte[] sized(byte[] jpeg) {
        for (int i = 0; i < jpeg.length - 1; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg)
                        .putShort(i + SOF_TO_HEIGHT, (short) SIDE)
                        .putShort(i + SOF_TO_HEIGHT + 2, (short) SIDE);
                return jpeg;
            }
        }
        throw new IllegalStateException("no size in the JPEG");
    }

    /** A picture made for a document. */
    @FunctionalInterface
    public interface Heavy {
        PDImageXObject in(PDDocument document) throws IOException;
    }
}
