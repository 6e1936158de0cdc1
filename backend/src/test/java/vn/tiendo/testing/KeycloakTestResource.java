package vn.tiendo.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
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
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A real Keycloak on a free port of this machine, with a realm for the tests. It ends with whoever started it. */
public final class KeycloakTestResource implements QuarkusTestResourceLifecycleManager {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path HOME = Path.of(System.getProperty("keycloak.home"));
    private static final Path LOG = Path.of("target", "keycloak.log");

    private @Nullable Process process;

    @Override
    public Map<String, String> start() {
        try {
            int port = freePort();
            var realm = HOME.resolve("data/import/tiendo-realm.json");
            Files.createDirectories(realm.getParent());
            resource("tiendo-realm.json", realm);
            process = run(port);
            var issuer = "http://localhost:" + port + "/realms/tiendo";
            await(URI.create(issuer + "/.well-known/openid-configuration"), process);
            return Map.of(
                    "tiendo.oidc.issuer", issuer,
                    "tiendo.oidc.client-id", "tiendo",
                    "tiendo.oidc.client-secret", "secret-of-the-tests",
                    "tiendo.oidc.label", "Keycloak",
                    // tests change keys as fast as they can
                    "tiendo.oidc.key-interval", "10ms");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process run(int port) throws IOException {
        var script = Files.createDirectories(Path.of("target")).resolve("while-attended.sh");
        resource("while-attended.sh", script);
        var builder = new ProcessBuilder(
                        "bash",
                        script.toString(),
                        "sh",
                        HOME.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--db=dev-mem",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--import-realm")
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        // it lives for a minute: code that is compiled fast serves better than fast code
        builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        return builder.start();
    }

    private static void await(URI address, Process process) throws IOException {
        var latest = Instant.now().plus(PATIENCE);
        while (!answers(address)) {
            if (Instant.now().isAfter(latest) || ended(process)) {
                throw new IllegalStateException("Keycloak did not start:\n" + Files.readString(LOG));
            }
        }
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(250, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static boolean answers(URI address) {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(10_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void resource(String name, Path copy) throws IOException {
        try (var stream = KeycloakTestResource.class.getResourceAsStream("/keycloak/" + name)) {
            Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void stop() {
        if (process == null) {
            return;
        }
        try {
            process.getOutputStream().close();
            process.waitFor(15, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
