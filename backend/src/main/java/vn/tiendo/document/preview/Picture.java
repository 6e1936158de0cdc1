package vn.tiendo.document.preview;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A photograph or another picture in a smaller size. */
final class Picture {
    private static final long MOST_PIXELS = 50_000_000;

    /** As many are held on the way to the wanted size. */
    private static final long MOST_PIXELS_READ = 6_000_000;

    private Picture() {}

    /** Draws the picture upright and never larger than it is.
     *
     * @throws IOException when it cannot be read
     * @throws TooHeavy when it has more pixels than may be read
     */
    static BufferedImage draw(Path file, int width) throws IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("not a readable picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return upright(reader, Orientation.of(file), width);
            } finally {
                reader.dispose();
            }
        } catch (TooHeavy refused) {
            throw refused;
        } catch (RuntimeException damaged) {
            throw new IOException("not a readable picture", damaged);
        }
    }

    private static BufferedImage upright(ImageReader reader, Orientation orientation, int width) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw new TooHeavy("a picture of " + pixels + " pixels");
        }
        int across = orientation.turned() ? reader.getHeight(0) : reader.getWidth(0);
        int down = orientation.turned() ? reader.getWidth(0) : reader.getHeight(0);
        var size = PictureSize.fitting(across, down, Math.min(width, across));
        return drawn(read(reader, pixels), orientation, size);
    }

    /** Leaves out lines and columns of a large one while it is read. */
    private static BufferedImage read(ImageReader reader, long pixels) throws IOException {
        int every = (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS_READ));
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(Math.max(1, every), Math.max(1, every), 0, 0);
        return reader.read(0, wanted);
    }

    private static BufferedImage drawn(BufferedImage read, Orientation orientation, PictureSize size) {
        var drawn = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        var graphics = drawn.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, size.width(), size.height());
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.drawImage(read, orientation.onto(size, read.getWidth(), read.getHeight()), null);
            return drawn;
        } finally {
            graphics.dispose();
        }
    }
}
