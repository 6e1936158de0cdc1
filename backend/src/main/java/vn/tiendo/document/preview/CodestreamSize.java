package vn.tiendo.document.preview;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How large a picture in JPEG 2000 says that it is: at the head of its codestream (ISO/IEC 15444-1, A.5.1), which stands alone or
 * in a box of a file (I.5.4). The decoder would hold all of it before it says so.
 */
final class CodestreamSize {
    /** Marks the beginning of a codestream, and of what says its size. */
    private static final int SOC_AND_SIZ = 0xFF4FFF51;

    private static final int CODESTREAM_BOX = 0x6A703263;
    private static final int BOX_HEAD = 8;
    private static final int LONG_BOX_HEAD = 16;

    /** Each tile takes some memory, however small it is. */
    private static final long LEAST_OF_A_TILE = 64 * 64;

    private CodestreamSize() {}

    /** @throws IOException when it does not say its size */
    static long pixels(InputStream picture) throws IOException {
        var data = new DataInputStream(picture);
        int head = data.readInt();
        if (head != SOC_AND_SIZ) {
            findCodestream(data, head);
            head = data.readInt();
        }
        if (head != SOC_AND_SIZ) {
            throw new IOException("a codestream without its size");
        }
        data.skipNBytes(2 * Short.BYTES);
        long right = unsigned(data);
        long bottom = unsigned(data);
        long width = right - unsigned(data);
        long height = bottom - unsigned(data);
        long tiles = parts(right, unsigned(data)) * parts(bottom, unsigned(data));
        return Math.max(product(width, height), product(tiles, LEAST_OF_A_TILE));
    }

    /** Goes through the boxes up to the beginning of the codestream. */
    private static void findCodestream(DataInputStream data, int firstLength) throws IOException {
        long length = Integer.toUnsignedLong(firstLength);
        while (data.readInt() != CODESTREAM_BOX) {
            if (length == 1) {
                data.skipNBytes(data.readLong() - LONG_BOX_HEAD);
            } else {
                data.skipNBytes(length - BOX_HEAD);
            }
            length = unsigned(data);
        }
        if (length == 1) {
            data.readLong();
        }
    }

    private static long unsigned(DataInputStream data) throws IOException {
        return Integer.toUnsignedLong(data.readInt());
    }

    private static long parts(long whole, long part) throws IOException {
        if (part == 0) {
            throw new IOException("tiles without a size");
        }
        return Math.ceilDiv(whole, part);
    }

    private static long product(long one, long other) {
        return one <= 0 || other <= 0 ? 0 : one > Long.MAX_VALUE / other ? Long.MAX_VALUE : one * other;
    }
}
