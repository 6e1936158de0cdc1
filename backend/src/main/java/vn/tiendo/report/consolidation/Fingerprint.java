package vn.tiendo.report.consolidation;

import java.nio.ByteBuffer;
import vn.tiendo.shared.secret.Sha256;

/** A number for a content: the same for the same, in practice never the same for another. */
final class Fingerprint {
    /** What a browser can hold exactly. */
    private static final long EXACT = (1L << 53) - 1;

    private Fingerprint() {}

    static long of(String content) {
        return ByteBuffer.wrap(Sha256.of(content)).getLong() & EXACT;
    }
}
