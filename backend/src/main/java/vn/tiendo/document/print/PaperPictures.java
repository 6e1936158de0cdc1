package vn.tiendo.document.print;

import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import vn.tiendo.document.word.UnreadableDocument;
import vn.tiendo.document.word.WordPackage;

/** The pictures of a Word file: only such as we draw, which are PNG of some pages at most. */
final class PaperPictures {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final int MOST_BYTES = 4 << 20;

    private final WordPackage parts;

    PaperPictures(WordPackage parts) {
        this.parts = parts;
    }

    /** Where the page finds it; empty when it is no picture of ours. */
    Optional<String> source(String reference) throws UnreadableDocument {
        try {
            var name = parts.nameOf(reference).filter(parts.names()::contains);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            byte[] content = parts.bytes(name.get(), MOST_BYTES);
            return Arrays.mismatch(content, PNG) == PNG.length
                    ? Optional.of("data:image/png;base64," + Base64.getEncoder().encodeToString(content))
                    : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}
