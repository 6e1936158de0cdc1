package vn.tiendo.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says where the application is, once it answers there, and keeps it running. */
final class Welcome implements QuarkusApplication {
    private final int port;

    Welcome(@ConfigProperty(name = "quarkus.http.port") int port) {
        this.port = port;
    }

    @Override
    public int run(String... arguments) {
        System.out.println("Tiến Độ: http://localhost:" + port);
        Quarkus.waitForExit();
        return 0;
    }
}
