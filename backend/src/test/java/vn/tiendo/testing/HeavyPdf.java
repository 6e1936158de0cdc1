package vn.tiendo.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
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

    /** A document that draws this picture. */
    public static byte[] of(Picture picture) {
        return drawing((document, content) -> content.drawImage(picture.in(document), 0, 0, 500, 700));
    }

    /**
     * A document that is painted with an ink of more shades than an array of Java holds. No machine has the memory for them,
     * and to find that out takes none.
     */
    public static byte[] ofInk() {
        return drawing((document, content) -> {
            content.setNonStrokingColor(new PDColor(new float[] {1}, ink(document)));
            content.addRect(0, 0, 500, 700);
            content.fill();
        });
    }

    private static byte[] drawing(Drawing drawing) {
        var pdf = new DrawnPdf().page(PDRectangle.A4, Color.RED).page(PDRectangle.A4, Color.BLUE);
        var first = pdf.document().getPage(0);
        try (var content =
                new PDPageContentStream(pdf.document(), first, PDPageContentStream.AppendMode.APPEND, true)) {
            drawing.on(pdf.document(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.bytes();
    }

    private static PDSeparation ink(PDDocument document) throws IOException {
        var shades = document.getDocument().createCOSStream();
        try (var bytes = shades.createOutputStream()) {
            bytes.write(new byte[10]);
        }
        shades.setInt(COSName.FUNCTION_TYPE, 0);
        shades.setItem(COSName.DOMAIN, array(0, 1));
        shades.setItem(COSName.RANGE, array(0, 1, 0, 1, 0, 1));
        shades.setItem(COSName.SIZE, array(Integer.MAX_VALUE));
        shades.setInt(COSName.BITS_PER_SAMPLE, 8);
        var ink = new COSArray();
        List.of(COSName.SEPARATION, COSName.getPDFName("Ink"), COSName.DEVICERGB, shades)
                .forEach(ink::add);
        return new PDSeparation(ink, null);
    }

    private static COSArray array(int... numbers) {
        var array = new COSArray();
        IntStream.of(numbers).mapToObj(COSInteger::get).forEach(array::add);
        return array;
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
                ByteBuffer.wrap(jpeg).putShort(i + SOF_TO_HEIGHT, (short) SIDE).putShort(i + SOF_TO_HEIGHT + 2, (short)
                        SIDE);
                return jpeg;
            }
        }
        throw new IllegalStateException("no size in the JPEG");
    }

    /** A picture made for a document. */
    @FunctionalInterface
    public interface Picture {
        PDImageXObject in(PDDocument document) throws IOException;
    }

    @FunctionalInterface
    private interface Drawing {
        void on(PDDocument document, PDPageContentStream content) throws IOException;
    }
}
