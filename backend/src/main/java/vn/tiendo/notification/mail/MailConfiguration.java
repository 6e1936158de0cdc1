package vn.tiendo.notification.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Where mails go out, and where their links lead. */
@ConfigMapping(prefix = "tiendo.mail")
interface MailConfiguration {
    /** The mail server; without one nothing is mailed. */
    Optional<String> host();

    @WithDefault("587")
    int port();

    Optional<String> username();

    Optional<String> password();

    /** How the connection is protected. */
    @WithDefault("STARTTLS")
    Protection protection();

    /** The address of the sender. */
    @WithDefault("tiendo@localhost")
    String from();

    /** The address of the web application as readers know it, without a slash at its end. */
    @WithDefault("http://localhost:8080")
    String publicUrl();

    /** How the connection to the mail server is protected. */
    enum Protection {
        /** Encrypted from the first byte, as on port 465. */
        TLS,
        /** Encrypted after the greeting, or not at all. */
        STARTTLS,
        /** Not; only within the own network. */
        NONE
    }
}
