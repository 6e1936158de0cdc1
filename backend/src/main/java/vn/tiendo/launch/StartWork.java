package vn.tiendo.launch;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * All work of the start. The program answers before it is done, because some of it goes over the API; it is ready only
 * afterwards, when the first accounts are there.
 */
@Default
@Readiness
@ApplicationScoped
public class StartWork implements HealthCheck {
    private final List<AfterStart> work;
    private volatile boolean done;

    @Inject
    StartWork(@All List<AfterStart> work) {
        this.work = work;
    }

    /** Does the work.
     *
     * @param port on which the program answers on this machine
     * @return lines for the person who started it
     */
    public List<String> run(int port) {
        var lines = work.stream().flatMap(w -> w.run(port).stream()).toList();
        done = true;
        return lines;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Work of the start").status(done).build();
    }
}
