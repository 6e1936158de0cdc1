package vn.tiendo.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.tiendo.launch.DatabaseLogin;

/** The packaged program in a process of its own, which a test may kill as a power failure would. */
public final class Replica implements AutoCloseable {
    private static final Path PROGRAM = Path.of("target", "quarkus-app", "quarkus-run.jar");

    private final Process process;
    private final Path log;

    private Replica(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    public static Replica start(String name, DatabaseLogin application, DatabaseLogin owner, Map<String, String> more) {
        var log = logOf(name);
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx160m",
                        "-jar",
                        PROGRAM.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "TIENDO_HTTP_PORT", "0",
                        "TIENDO_HTTP_HOST", "127.0.0.1",
                        "TIENDO_FILES", new File("target/replica-files").getAbsolutePath(),
                        "TIENDO_DATA", new File("target/replica-data-" + name).getAbsolutePath(),
                        "TIENDO_DB_URL", application.url(),
                        "TIENDO_DB_USER", application.user(),
                        "TIENDO_DB_PASSWORD", application.password(),
                        "TIENDO_DB_OWNER", owner.user(),
                        "TIENDO_DB_OWNER_PASSWORD", owner.password()));
        builder.environment().putAll(more);
        try {
            return new Replica(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No chance to take leave of anybody. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** What it said, for the message of a test that fails. */
    public String said() {
        return read(log);
    }

    /** What the last one of this name said. */
    public static String saidBy(String name) {
        return read(logOf(name));
    }

    private static Path logOf(String name) {
        return Path.of("target", "replica-" + name + ".log");
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }
}
