package vn.tiendo.system;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.shared.time.BusinessClock;

/** What anybody may know of the installation before signing in. */
@Path("/api/v1/system")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "System", description = "The running installation")
public class SystemResource {
    private final BusinessClock clock;
    private final String version;
    private final boolean demo;

    @Inject
    SystemResource(
            BusinessClock clock,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "tiendo.demo.enabled", defaultValue = "false") boolean demo) {
        this.clock = clock;
        this.version = version;
        this.demo = demo;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getSystem", summary = "Version, business date, and whether this is a demonstration")
    public SystemView get() {
        return new SystemView(version, clock.today(), clock.isSet(), demo);
    }
}
