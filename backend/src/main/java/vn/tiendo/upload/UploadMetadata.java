package vn.tiendo.upload;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.storage.FileType;
import vn.tiendo.document.storage.IncomingFile;

/** The header {@code Upload-Metadata}: pairs of a key and a value in Base64, parted by commas. Of them the name counts. */
final class UploadMetadata {
    private static final String NAME = "filename";
    private static final int LONGEST_NAME = 500;

    private UploadMetadata() {}

    /** The name of the file; one that no file may have is refused before anything is sent. */
    static String name(@Nullable String header) {
        var name = Arrays.stream((header == null ? "" : header).split(","))
                .map(pair -> pair.strip().split("\\s+", 2))
                .filter(pair -> pair.length == 2 && pair[0].equals(NAME))
                .map(pair -> decoded(pair[1]))
                .findFirst()
                .filter(found -> !found.isBlank() && found.length() <= LONGEST_NAME)
                .orElseThrow(UploadRefusals::noName);
        if (!FileType.mayBeCalled(name)) {
            throw IncomingFile.notAllowed();
        }
        return name;
    }

    static String of(String name) {
        return NAME + " " + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String value) {
        try {
            var text = new String(Base64.getDecoder().decode(value.strip()), StandardCharsets.UTF_8);
            return Normalizer.normalize(text, Normalizer.Form.NFC).replace("\0", "");
        } catch (IllegalArgumentException noBase64) {
            throw UploadRefusals.noName();
        }
    }
}
