package vn.tiendo.document.preview;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
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
        var head = PictureHead.of(picture);
        if (head.isPresent()) {
            refuseMoreThan(head.get().mostPixels(), Math.max(pixels, head.get().pixels(picture)));
            return;
        }
        refuseMoreThan(LARGEST_OPENED * 8 / bitsOfPixel(picture), pixels);
    }

    private static void refuseMoreThan(long most, long pixels) {
        if (pixels > most) {
            throw new TooHeavy("a picture of " + pixels + " pixels");
        }
    }

    private static long bitsOfPixel(COSStream picture) {
        int bits = picture.getBoolean(COSName.IMAGE_MASK, false) ? 1 : picture.getInt(COSName.BITS_PER_COMPONENT, 8);
        return bits == 1 ? 1 : bits * 3L;
    }
}
