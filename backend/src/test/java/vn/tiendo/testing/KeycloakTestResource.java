package vn.tiendo.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real Keycloak on a free port of this machine, with a realm for the tests. */
public final class KeycloakTestResource implements QuarkusTestResourceLifecycleManager {
    private static final Path HOME = Path.of(System.getProperty("keycloak.home"));

    private @Nullable AttendedServer server;

    @Override
    public Map<String, String> start() {
        try {
            int port = AttendedServer.freePort();
            var realm = HOME.resolve("data/import/tiendo-realm.json");
            Files.createDirectories(realm.getParent());
            AttendedServer.resource("/keycloak/tiendo-realm.json", realm);
            var started = AttendedServer.start("keycloak", environment(), command(port));
            server = started;
            var issuer = "http://localhost:" + port + "/realms/tiendo";
            started.await(
                    URI.create(issuer + "/.well-known/openid-configuration"),
                    status -> status == HttpURLConnection.HTTP_OK);
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

    private static List<String> command(int port) {
        return List.of(
                "sh",
                HOME.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--db=dev-mem",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--import-realm");
    }

    private static Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_OPTS_KC_HEAP",
                "-Xms64m -Xmx512m",
                // it lives for a minute: code that is compiled fast serves better than fast code
                "JAVA_OPTS_APPEND",
                "-XX:TieredStopAtLevel=1");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }
}
