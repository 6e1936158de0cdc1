package vn.tiendo.document.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodestreamSizeTest {
    private static final int SOC_AND_SIZ = 0xFF4FFF51;

    @Test
    void the_size_is_read_from_a_codestream_alone_and_from_one_in_a_box() throws IOException {
        assertThat(pixels(codestream(2480, 3508, 2480, 3508))).isEqualTo(2480 * 3508);
        var boxed = ByteBuffer.allocate(12 + 16 + 8 + 40)
                .putInt(12)
                .putInt(0x6A502020)
                .putInt(0x0D0A870A)
                .putInt(1)
                .putInt(0x6A703268)
                .putLong(16)
                .putInt(0)
                .putInt(0x6A703263)
                .put(codestream(100, 50, 100, 50));
        assertThat(pixels(boxed.array())).isEqualTo(5_000);
    }

    @Test
    void very_many_tiles_count_as_what_they_take() throws IOException {
        assertThat(pixels(codestream(1_000, 1_000, 1, 1))).isEqualTo(1_000_000L * 64 * 64);
        assertThat(pixels(codestream(-1, -1, 1, 1))).isPositive();
    }

    @Test
    void what_says_no_size_has_none() {
        assertThatThrownBy(() -> pixels(codestream(100, 100, 0, 0))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> pixels(new byte[100])).isInstanceOf(IOException.class);
    }

    @Property
    void any_bytes_come_to_an_end(@ForAll byte[] bytes) {
        try {
            assertThat(pixels(bytes)).isNotNegative();
        } catch (IOException none) {
            assertThat(none).isNotNull();
        }
    }

    private static long pixels(byte[] bytes) throws IOException {
        return CodestreamSize.pixels(new ByteArrayInputStream(bytes));
    }

    private static byte[] codestream(int width, int height, int tileWidth, int tileHeight) {
        return ByteBuffer.allocate(40)
                .putInt(SOC_AND_SIZ)
                .putInt(0)
                .putInt(width)
                .putInt(height)
                .putLong(0)
                .putInt(tileWidth)
                .putInt(tileHeight)
                .array();
    }
}
