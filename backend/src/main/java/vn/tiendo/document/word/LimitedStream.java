package vn.tiendo.document.word;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** Stops a part that opens into more than it may, or into something else than was packed; a zip's own word is not trusted. */
final class LimitedStream extends FilterInputStream {

    private final CRC32 checksum = new CRC32();
    private final long expected;
    private long left = WordLimits.PART_BYTES;

    /** @param expected the checksum of the whole part, negative when it is not known */
    LimitedStream(InputStream in, long expected) {
        super(in);
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read < 0) {
            compare();
            return read;
        }
        checksum.update(into, offset, read);
        left -= read;
        if (left < 0) {
            throw new TooMuch();
        }
        return read;
    }

    private void compare() throws ZipException {
        if (expected >= 0 && checksum.getValue() != expected) {
            throw new ZipException("the content is not what was packed");
        }
    }

    /** More came out than the limit allows. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
