package vn.tiendo.testing;

import com.github.jaiimageio.jpeg2000.impl.J2KImageWriterSpi;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Pictures as scanners put them into a PDF, really written in their formats: the left half dark, the right half light. */
public final class ScannedPictures {
    private static final int SIDE = 64;
    private static final int TOO_LONG = 60_000;

    /** Codestreams of JPEG 2000 begin with SOC and SIZ; the width follows eight bytes behind, then the height. */
    private static final int SOC_AND_SIZ = 0xFF4FFF51;

    private static final int SIZ_TO_WIDTH = 8;

    private static final int PAGE_INFORMATION = 48;
    private static final int GENERIC_REGION = 38;
    private static final int END_OF_PAGE = 49;
    private static final byte CODED_AS_FAX = 1;

    private ScannedPictures() {}

    /** Blue on the left, white on the right. */
    public static PDImageXObject jpeg2000(PDDocument document) throws IOException {
        return picture(document, codestream(), COSName.JPX_DECODE, 8, PDDeviceRGB.INSTANCE);
    }

    /** The same, which says of itself that it has 3.6 thousand million dots; the document says that it is small. */
    public static PDImageXObject hugeJpeg2000(PDDocument document) throws IOException {
        var bytes = codestream();
        var buffer = ByteBuffer.wrap(bytes);
        int at = 0;
        while (buffer.getInt(at) != SOC_AND_SIZ) {
            at++;
        }
        buffer.putInt(at + SIZ_TO_WIDTH, TOO_LONG).putInt(at + SIZ_TO_WIDTH + Integer.BYTES, TOO_LONG);
        return picture(document, bytes, COSName.JPX_DECODE, 8, PDDeviceRGB.INSTANCE);
    }

    /** Black on the left, white on the right. */
    public static PDImageXObject jbig2(PDDocument document) throws IOException {
        return picture(document, segments(document, SIDE), COSName.JBIG2_DECODE, 1, PDDeviceGray.INSTANCE);
    }

    /** The same, which says of its page that it has 3.6 thousand million dots; the document says that it is small. */
    public static PDImageXObject hugeJbig2(PDDocument document) throws IOException {
        return picture(document, segments(document, TOO_LONG), COSName.JBIG2_DECODE, 1, PDDeviceGray.INSTANCE);
    }

    private static PDImageXObject picture(
            PDDocument document, byte[] content, COSName filter, int bits, PDColorSpace colours) throws IOException {
        return new PDImageXObject(document, new ByteArrayInputStream(content), filter, SIDE, SIDE, bits, colours);
    }

    private static byte[] codestream() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = new J2KImageWriterSpi().createWriterInstance(null);
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(halves(BufferedImage.TYPE_3BYTE_BGR, Color.BLUE));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Segments as a PDF embeds them: the page, and one region that is coded as a fax is (ISO/IEC 14492, 7.2 and 7.4). */
    private static byte[] segments(PDDocument document, int sideOfPage) throws IOException {
        var page = ByteBuffer.allocate(19).putInt(sideOfPage).putInt(sideOfPage);
        var fax = fax(document);
        var region = ByteBuffer.allocate(18 + fax.length)
                .putInt(SIDE)
                .putInt(SIDE)
                .putInt(0)
                .putInt(0)
                .put((byte) 0)
                .put(CODED_AS_FAX)
                .put(fax);
        var all = new ByteArrayOutputStream();
        all.writeBytes(segment(0, PAGE_INFORMATION, page.array()));
        all.writeBytes(segment(1, GENERIC_REGION, region.array()));
        all.writeBytes(segment(2, END_OF_PAGE, new byte[0]));
        return all.toByteArray();
    }

    private static byte[] segment(int number, int type, byte[] data) {
        return ByteBuffer.allocate(11 + data.length)
                .putInt(number)
                .put((byte) type)
                .put((byte) 0)
                .put((byte) 1)
                .putInt(data.length)
                .put(data)
                .array();
    }

    private static byte[] fax(PDDocument document) throws IOException {
        var halves = halves(BufferedImage.TYPE_BYTE_BINARY, Color.BLACK);
        try (var coded =
                CCITTFactory.createFromImage(document, halves).getCOSObject().createRawInputStream()) {
            return coded.readAllBytes();
        }
    }

    private static BufferedImage halves(int type, Color dark) {
        var picture = new BufferedImage(SIDE, SIDE, type);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, SIDE, SIDE);
        graphics.setColor(dark);
        graphics.fillRect(0, 0, SIDE / 2, SIDE);
        graphics.dispose();
        return picture;
    }
}
