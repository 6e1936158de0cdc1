package vn.tiendo.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;

/** A server of another program in a process of its own, which ends with whoever started it. */
final class AttendedServer {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;

    private AttendedServer(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** @param name of the server, for its log in {@code target} */
    static AttendedServer start(String name, Map<String, String> environment, List<String> command) throws IOException {
        var script = Files.createDirectories(Path.of("target")).resolve("while-attended.sh");
        resource("/while-attended.sh", script);
        var whole = new ArrayList<>(List.of("bash", script.toString()));
        whole.addAll(command);
        var log = Path.of("target", name + ".log");
        var builder = new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new AttendedServer(builder.start(), log);
    }

    /** Waits until an address answers with a status that counts as ready. */
    void await(URI address, IntPredicate ready) throws IOException {
        var latest = Instant.now().plus(PATIENCE);
        while (!ready.test(status(address))) {
            if (Instant.now().isAfter(latest) || ended()) {
                throw new IllegalStateException("The server did not start:\n" + Files.readString(log));
            }
        }
    }

    void stop() {
        try {
            process.getOutputStream().close();
            process.waitFor(15, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static void resource(String name, Path copy) throws IOException {
        try (var stream = AttendedServer.class.getResourceAsStream(name)) {
            Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private boolean ended() {
        try {
            return process.waitFor(250, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** 0 when nobody answers. */
    private static int status(URI address) {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(10_000);
            return connection.getResponseCode();
        } catch (IOException e) {
            return 0;
        }
    }
}
