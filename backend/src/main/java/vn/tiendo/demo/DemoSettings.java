package vn.tiendo.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDateTime;

/** What the operator has said about the demonstration. */
@ConfigMapping(prefix = "tiendo.demo")
interface DemoSettings {
    /** Whether sample data are loaded. They come with known passwords, so that the program then answers this machine only. */
    @WithDefault("false")
    boolean enabled();

    /** The password of all demonstration accounts. */
    @WithDefault("tiendo-demo-2024")
    String password();

    /** Where the business clock starts, in Asia/Ho_Chi_Minh. */
    @WithDefault("2024-03-01T08:00:00")
    LocalDateTime startsAt();
}
