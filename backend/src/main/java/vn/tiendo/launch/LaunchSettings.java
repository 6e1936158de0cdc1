package vn.tiendo.launch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the operator has said in the environment; docs/architecture.md lists the names. */
record LaunchSettings(Map<String, String> environment) {
    /** Demo accounts have a known password, so that with them the server answers this machine only. */
    boolean demo() {
        return "true".equalsIgnoreCase(environment.get("TIENDO_DEMO"));
    }

    String httpHost() {
        return demo() ? "127.0.0.1" : text("TIENDO_HTTP_HOST").orElse("0.0.0.0");
    }

    int httpPort() {
        var text = text("TIENDO_HTTP_PORT").orElse("8080");
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
            throw new CannotStart("TIENDO_HTTP_PORT is '" + text + "', which is not a port number (0 to 65535).");
        }
        return Integer.parseInt(text);
    }

    /** How many threads answer requests; two to a processor, but not fewer than four. */
    int workers() {
        var text = text("TIENDO_WORKERS")
                .orElse(String.valueOf(Math.max(4, 2 * Runtime.getRuntime().availableProcessors())));
        if (!text.matches("[1-9]\\d{0,2}")) {
            throw new CannotStart("TIENDO_WORKERS is '" + text + "', which is not a number of threads (1 to 999).");
        }
        return Integer.parseInt(text);
    }

    Path dataFolder() {
        return Path.of(text("TIENDO_DATA").orElse("data"));
    }

    /** The database server that the operator runs; none means the embedded one. */
    Optional<DatabaseLogin> applicationLogin() {
        return text("TIENDO_DB_URL")
                .map(url -> new DatabaseLogin(url, required("TIENDO_DB_USER"), required("TIENDO_DB_PASSWORD")));
    }

    /** Who migrates the operator's database: the same account unless another one is named. */
    Optional<DatabaseLogin> ownerLogin() {
        return applicationLogin()
                .map(application -> text("TIENDO_DB_OWNER")
                        .map(owner -> new DatabaseLogin(application.url(), owner, required("TIENDO_DB_OWNER_PASSWORD")))
                        .orElse(application));
    }

    private String required(String name) {
        return text(name).orElseThrow(() -> new CannotStart("TIENDO_DB_URL is set, but " + name + " is not."));
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
