package vn.tiendo.document.preview;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Finds pictures on a page that would open into more memory than there is, before any is opened. */
final class HeavyPictures {
    /** A scan of A4 in colours takes 26 MB at 300 dots per inch. */
    private static final long LARGEST_OPENED = 48L << 20;

    /** A JPEG is read in the size in which it is shown, so that it may have more. */
    private static final long MOST_PIXELS_OF_JPEG = 60_000_000;

    private static final int MOST_THINGS = 20_000;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();

    private HeavyPictures() {}

    static void refuse(PDPage page) {
        if (page.getResources() != null) {
            new HeavyPictures().walk(page.getResources().getCOSObject());
        }
    }

    private void walk(COSBase resources) {
        add(resources);
        while (!open.isEmpty()) {
            var next = open.pop();
            if (seen.size() > MOST_THINGS) {
                throw new TooHeavy("too many things on a page");
            }
            if (next instanceof COSStream stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                refuse(stream);
            }
            if (next instanceof COSDictionary dictionary) {
                dictionary.getValues().forEach(this::add);
            }
            if (next instanceof COSArray array) {
                array.forEach(this::add);
            }
        }
    }

    private void add(@Nullable COSBase value) {
        var found = value instanceof COSObject reference ? reference.getObject() : value;
        if ((found instanceof COSDictionary || found instanceof COSArray) && seen.add(found)) {
            open.push(found);
        }
    }

    private static void refuse(COSStream picture) {
        long pixels = Math.max(0L, picture.getInt(COSName.WIDTH)) * Math.max(0L, picture.getInt(COSName.HEIGHT));
        if (isJpeg(picture)) {
            refuseMoreThan(MOST_PIXELS_OF_JPEG, Math.max(pixels, pixelsOfJpeg(picture)));
            return;
        }
        refuseMoreThan(LARGEST_OPENED * 8 / bitsOfPixel(picture), pixels);
    }

    private static void refuseMoreThan(long most, long pixels) {
        if (pixels > most) {
            throw new TooHeavy("a picture of " + pixels + " pixels");
        }
    }

    /** What it says of itself: it is opened in its own size, whatever the document says of it. A damaged one is not opened. */
    private static long pixelsOfJpeg(COSStream picture) {
        var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var raw = picture.createRawInputStream();
                var head = new MemoryCacheImageInputStream(raw)) {
            reader.setInput(head, true, true);
            return (long) reader.getWidth(0) * reader.getHeight(0);
        } catch (IOException damaged) {
            return 0;
        } finally {
            reader.dispose();
        }
    }

    private static boolean isJpeg(COSStream picture) {
        var filters = picture.getFilters();
        return COSName.DCT_DECODE.equals(filters)
                || filters instanceof COSArray all && all.size() == 1 && COSName.DCT_DECODE.equals(all.getObject(0));
    }

    private static long bitsOfPixel(COSStream picture) {
        int bits = picture.getBoolean(COSName.IMAGE_MASK, false) ? 1 : picture.getInt(COSName.BITS_PER_COMPONENT, 8);
        return bits == 1 ? 1 : bits * 3L;
    }
}
