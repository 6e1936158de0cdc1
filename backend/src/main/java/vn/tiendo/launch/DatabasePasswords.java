package vn.tiendo.launch;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The passwords of the embedded database, generated at its creation and kept beside it. */
record DatabasePasswords(String superuser, String owner, String application) {
    static DatabasePasswords keptIn(Path file) throws IOException {
        if (Files.notExists(file)) {
            return generate(file);
        }
        var kept = new Properties();
        kept.load(new StringReader(Files.readString(file)));
        return new DatabasePasswords(
                required(kept, "superuser", file), required(kept, "owner", file), required(kept, "application", file));
    }

    private static DatabasePasswords generate(Path file) throws IOException {
        var fresh = new DatabasePasswords(Secret.generated(), Secret.generated(), Secret.generated());
        Secret.file(file, """
                superuser=%s
                owner=%s
                application=%s
                """.formatted(fresh.superuser, fresh.owner, fresh.application));
        return fresh;
    }

    private static String required(Properties kept, String name, Path file) {
        var password = kept.getProperty(name);
        if (password == null) {
            throw new CannotStart(
                    "The file " + file + " has no password for '" + name + "'; restore it from a backup.");
        }
        return password;
    }
}
