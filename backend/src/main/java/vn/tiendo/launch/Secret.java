package vn.tiendo.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.commons.lang3.SystemUtils;

/** What only the operator may read. */
final class Secret {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    static String generated() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The file is closed to others before the first byte is in it. */
    static Path file(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        if (SystemUtils.IS_OS_WINDOWS) {
            return Files.writeString(file, content);
        }
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return Files.writeString(Files.createFile(file, ownerOnly), content);
    }
}
