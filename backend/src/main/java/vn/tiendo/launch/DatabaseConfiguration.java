package vn.tiendo.launch;

import java.util.Map;

/** The two logins in the words of Quarkus: the application works as one, Flyway migrates as the other and grants the first its rights. */
public final class DatabaseConfiguration {
    private DatabaseConfiguration() {}

    public static Map<String, String> of(DatabaseLogin application, DatabaseLogin owner) {
        return Map.of(
                "quarkus.datasource.jdbc.url", application.url(),
                "quarkus.datasource.username", application.user(),
                "quarkus.datasource.password", application.password(),
                "quarkus.flyway.jdbc-url", owner.url(),
                "quarkus.flyway.username", owner.user(),
                "quarkus.flyway.password", owner.password(),
                "quarkus.flyway.placeholders.appRole", application.user());
    }
}
