package vn.tiendo.document.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/** What a compressed picture says of its own size: it is opened in that one, whatever the document says of it. */
enum PictureHead {
    /** Read in the size in which it is shown. */
    JPEG("jpeg", 60_000_000, COSName.DCT_DECODE),
    /** Half of a page of A3 in colours at 300 dots per inch is what a decoder can hold: 4 bytes for each colour of a dot. */
    JPEG_2000("jpeg2000", 20_000_000, COSName.JPX_DECODE),
    /** Black and white, eight dots in a byte. */
    JBIG2("jbig2", 100_000_000, COSName.JBIG2_DECODE);

    private final String format;
    private final long mostPixels;
    private final COSName filter;

    PictureHead(String format, long mostPixels, COSName filter) {
        this.format = format;
        this.mostPixels = mostPixels;
        this.filter = filter;
    }

    /** How a picture is compressed, when it is in one of these ways. */
    static Optional<PictureHead> of(COSStream picture) {
        var last = last(picture.getFilters());
        for (var head : values()) {
            if (head.filter.equals(last)) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    /** The most that it may open into. */
    long mostPixels() {
        return mostPixels;
    }

    /** As many as it says itself; a damaged one says nothing and is not opened. */
    long pixels(COSStream picture) {
        try (var bytes = compressed(picture)) {
            return this == JPEG_2000 ? CodestreamSize.pixels(bytes) : pixels(bytes);
        } catch (IOException | RuntimeException damaged) {
            return 0;
        }
    }

    private long pixels(InputStream bytes) throws IOException {
        ScannerFormats.makeKnown();
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var head = new MemoryCacheImageInputStream(bytes)) {
            reader.setInput(head, true, true);
            return Math.max(0L, reader.getWidth(0)) * Math.max(0L, reader.getHeight(0));
        } finally {
            reader.dispose();
        }
    }

    /** What comes before it is undone; what several pictures share stands in front. */
    private InputStream compressed(COSStream picture) throws IOException {
        var own = new PDStream(picture).createInputStream(List.of(filter.getName()));
        var shared =
                this == JBIG2 && last(picture.getDictionaryObject(COSName.DECODE_PARMS)) instanceof COSDictionary all
                        ? all.getCOSStream(COSName.JBIG2_GLOBALS)
                        : null;
        return shared == null ? own : new SequenceInputStream(shared.createInputStream(), own);
    }

    private static @Nullable Object last(@Nullable Object oneOrMore) {
        return oneOrMore instanceof COSArray all ? all.size() == 0 ? null : all.getObject(all.size() - 1) : oneOrMore;
    }
}
