package vn.tiendo.launch;

import io.quarkus.arc.All;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says where the application is, once it answers there, and keeps it running. */
final class Welcome implements QuarkusApplication {
    private final int port;
    private final List<AfterStart> work;

    Welcome(@ConfigProperty(name = "quarkus.http.port") int port, @All List<AfterStart> work) {
        this.port = port;
        this.work = work;
    }

    @Override
    public int run(String... arguments) {
        var lines = work.stream().flatMap(w -> w.run(port).stream()).toList();
        System.out.println("Tiến Độ: http://localhost:" + port);
        lines.forEach(System.out::println);
        Quarkus.waitForExit();
        return 0;
    }
}
