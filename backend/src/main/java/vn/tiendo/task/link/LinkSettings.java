package vn.tiendo.task.link;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Whether and how addresses are visited. */
@ConfigMapping(prefix = "tiendo.links")
interface LinkSettings {
    /** False where the server cannot reach the web: nothing is visited, every address waits. */
    @WithDefault("true")
    boolean check();

    /** Networks of our own that may be visited all the same, such as that of the portal: 10.20.1.5, 10.30.0.0/16. */
    Optional<List<String>> allowedNetworks();

    /** How long one visit may take with all its redirects. */
    @WithDefault("10S")
    Duration timeout();

    /** How often the job looks whether a visit is due. */
    @WithDefault("5s")
    String lookEvery();
}
