package vn.tiendo.document.preview;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.file.Path;

/** How a camera was held (EXIF, tag 274): the picture is stored as the sensor saw it.
 *
 * @param unit turns or mirrors a square of one by one
 * @param turned whether width and height change places
 */
record Orientation(AffineTransform unit, boolean turned) {
    private static final Orientation UPRIGHT = new Orientation(new AffineTransform(), false);

    /** A picture without readable words of the camera counts as upright. */
    static Orientation of(Path file) {
        try {
            var exif = ImageMetadataReader.readMetadata(file.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? of(exif.getInt(ExifIFD0Directory.TAG_ORIENTATION))
                    : UPRIGHT;
        } catch (ImageProcessingException | MetadataException | IOException unknown) {
            return UPRIGHT;
        }
    }

    static Orientation of(int code) {
        return switch (code) {
            case 2 -> new Orientation(new AffineTransform(-1, 0, 0, 1, 1, 0), false);
            case 3 -> new Orientation(new AffineTransform(-1, 0, 0, -1, 1, 1), false);
            case 4 -> new Orientation(new AffineTransform(1, 0, 0, -1, 0, 1), false);
            case 5 -> new Orientation(new AffineTransform(0, 1, 1, 0, 0, 0), true);
            case 6 -> new Orientation(new AffineTransform(0, 1, -1, 0, 1, 0), true);
            case 7 -> new Orientation(new AffineTransform(0, -1, -1, 0, 1, 1), true);
            case 8 -> new Orientation(new AffineTransform(0, -1, 1, 0, 0, 1), true);
            default -> UPRIGHT;
        };
    }

    /** From a picture of this size, as it is stored, onto one that stands upright. */
    AffineTransform onto(PictureSize size, int width, int height) {
        var all = AffineTransform.getScaleInstance(size.width(), size.height());
        all.concatenate(unit);
        all.scale(1.0 / width, 1.0 / height);
        return all;
    }
}
