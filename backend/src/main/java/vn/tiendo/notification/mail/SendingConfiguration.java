package vn.tiendo.notification.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the outbox is emptied. */
@ConfigMapping(prefix = "tiendo.outbox")
interface SendingConfiguration {
    /** How long a mail belongs to the replica that sends it. */
    @WithDefault("5M")
    Duration lease();

    /** How often it is looked at. */
    @WithDefault("5s")
    String sendEvery();
}
