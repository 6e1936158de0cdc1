package vn.tiendo.document.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {
    @TempDir
    private Path folder;

    @Test
    void a_picture_becomes_as_wide_as_wanted_and_never_wider_than_it_is() throws IOException {
        var file = png(quarters(1000, 500));

        assertThat(Picture.draw(file, 400)).satisfies(drawn -> {
            assertThat(drawn.getWidth()).isEqualTo(400);
            assertThat(drawn.getHeight()).isEqualTo(200);
            assertThat(corner(drawn, false, false)).isEqualTo(Color.RED);
        });
        assertThat(Picture.draw(file, 1600).getWidth()).isEqualTo(1000);
    }

    @Test
    void what_is_transparent_is_white() throws IOException {
        assertThat(corner(
                        Picture.draw(png(new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB)), 300), false, false))
                .isEqualTo(Color.WHITE);
    }

    /** Red is stored at the top left; where a person sees it, by the way the camera was held. */
    @ParameterizedTest
    @CsvSource({
        "1, false, false, 400",
        "2, true, false, 400",
        "3, true, true, 400",
        "4, false, true, 400",
        "5, false, false, 200",
        "6, true, false, 200",
        "7, true, true, 200",
        "8, false, true, 200",
    })
    void a_photograph_stands_upright(int orientation, boolean right, boolean bottom, int width) throws IOException {
        var drawn = Picture.draw(photograph(orientation), 1600);

        assertThat(drawn.getWidth()).isEqualTo(width);
        assertThat(corner(drawn, right, bottom)).satisfies(seen -> {
            assertThat(seen.getRed()).isGreaterThan(200);
            assertThat(seen.getGreen()).isLessThan(60);
            assertThat(seen.getBlue()).isLessThan(60);
        });
    }

    @Test
    void a_large_picture_is_read_in_part() throws IOException {
        var drawn = Picture.draw(png(quarters(6000, 4000)), 1200);

        assertThat(drawn.getWidth()).isEqualTo(1200);
        assertThat(corner(drawn, true, true)).isEqualTo(Color.BLACK);
    }

    @Test
    void a_bomb_of_pixels_is_never_opened() throws IOException {
        var file = Files.write(folder.resolve("a.png"), sized(Files.readAllBytes(png(quarters(10, 10))), 60_000));

        assertThatThrownBy(() -> Picture.draw(file, 800)).isInstanceOf(TooHeavy.class);
    }

    @Test
    void a_damaged_picture_is_said_to_be_damaged() throws IOException {
        var whole = Files.readAllBytes(png(quarters(500, 500)));
        var cut = Files.write(folder.resolve("cut.png"), java.util.Arrays.copyOf(whole, 60));
        var text = Files.writeString(folder.resolve("text.png"), "không phải ảnh");

        assertThatThrownBy(() -> Picture.draw(cut, 800)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Picture.draw(text, 800)).isInstanceOf(IOException.class);
    }

    @Test
    void a_strip_as_long_as_a_road_is_drawn_smaller() throws IOException {
        var drawn = Picture.draw(png(quarters(300, 40_000)), 300);

        assertThat((long) drawn.getWidth() * drawn.getHeight()).isLessThan(4_100_000);
    }

    /** Red, green; blue, black. */
    private static BufferedImage quarters(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.setColor(Color.GREEN);
        graphics.fillRect(width / 2, 0, width / 2, height / 2);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, height / 2, width / 2, height / 2);
        graphics.dispose();
        return image;
    }

    private Path png(BufferedImage image) throws IOException {
        var file = Files.createTempFile(folder, "a", ".png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    /** A JPEG with the segment that a camera writes: Exif, one directory with the one entry 274. */
    private Path photograph(int orientation) throws IOException {
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(quarters(400, 200), "jpg", jpeg);
        var bytes = jpeg.toByteArray();
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            18,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, 2);
        out.write(exif);
        out.write(bytes, 2, bytes.length - 2);
        return Files.write(Files.createTempFile(folder, "a", ".jpg"), out.toByteArray());
    }

    /** The same file, which says that it is so wide and high. */
    private static byte[] sized(byte[] png, int side) {
        var sized = java.nio.ByteBuffer.wrap(png.clone());
        sized.putInt(16, side).putInt(20, side);
        var checksum = new CRC32();
        checksum.update(sized.array(), 12, 17);
        return sized.putInt(29, (int) checksum.getValue()).array();
    }

    private static Color corner(BufferedImage drawn, boolean right, boolean bottom) {
        int x = right ? drawn.getWidth() - 5 : 4;
        int y = bottom ? drawn.getHeight() - 5 : 4;
        return new Color(drawn.getRGB(x, y));
    }
}
