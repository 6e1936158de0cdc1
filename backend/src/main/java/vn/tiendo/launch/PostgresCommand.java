package vn.tiendo.launch;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.SystemUtils;

/** Runs one of PostgreSQL's own programs to its end. */
record PostgresCommand(Path binaries) {
    /** How it ended, with everything that it printed. */
    record Outcome(int exitCode, String output) {
        boolean failed() {
            return exitCode != 0;
        }

        String lastLine() {
            return output.lines().reduce("", (earlier, later) -> later.isBlank() ? earlier : later);
        }
    }

    /** An argument that is a list stands for its elements. */
    Outcome run(String program, Object... arguments) {
        var line = new ArrayList<>(notAsRoot());
        line.add(binaries.resolve("bin").resolve(program).toString());
        for (var argument : arguments) {
            line.addAll(argument instanceof List<?> several ? strings(several) : List.of(argument.toString()));
        }
        try {
            var process = new ProcessBuilder(line).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL's " + program + " cannot run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while PostgreSQL's " + program + " was running.", e);
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, yet keeps root's right to its files. */
    private static List<String> notAsRoot() {
        if (!SystemUtils.IS_OS_LINUX || !"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (LinuxUtils.isUnshareAvailable()) {
            return List.of("unshare", "-U");
        }
        throw new CannotStart("PostgreSQL does not run as root and this machine allows no user namespaces (unshare -U);"
                + " start as an ordinary user, or name a PostgreSQL server of your own in TIENDO_DB_URL.");
    }

    private static List<String> strings(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}
