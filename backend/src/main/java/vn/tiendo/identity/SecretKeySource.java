package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key under which secrets are kept: the operator's, or one that is made at the first need and kept in a file. */
@ApplicationScoped
class SecretKeySource {
    private static final int KEY_BYTES = 32;

    private final IdentityConfiguration configuration;

    @Inject
    SecretKeySource(IdentityConfiguration configuration) {
        this.configuration = configuration;
    }

    SecretKey key() {
        var text = configuration.secretKey().orElseGet(() -> keptIn(Path.of(configuration.secretKeyFile())));
        var bytes = Base64.getDecoder().decode(text.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("tiendo.identity.secret-key must be 32 bytes in Base64");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    private static String keptIn(Path file) {
        try {
            makeIfAbsent(file.toAbsolutePath());
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file is closed to others before the first byte is in it. */
    private static void makeIfAbsent(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(file.getParent());
        var made = Files.createTempFile(file.getParent(), "secret", ".tmp", ownerOnly(file));
        Files.writeString(made, random());
        try {
            // complete or not at all, and never in place of one that another replica has just made
            Files.createLink(file, made);
        } catch (FileAlreadyExistsException e) {
            // the other one holds
        } finally {
            Files.delete(made);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String random() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
