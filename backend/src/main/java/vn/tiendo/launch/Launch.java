package vn.tiendo.launch;

import java.util.HashMap;
import java.util.Map;

/** What the application needs before it starts: a free address and a database, said in the words of Quarkus. */
record Launch(Map<String, String> configuration, Runnable afterwards) implements AutoCloseable {
    /** A command is answered beside a program that serves: on no port that anybody knows, without jobs of its own. */
    private static final Map<String, String> COMMAND = Map.of(
            "quarkus.http.host", "127.0.0.1",
            "quarkus.http.port", "0",
            "quarkus.scheduler.enabled", "false",
            "quarkus.flyway.migrate-at-start", "false",
            "quarkus.log.level", "WARN");

    static Launch from(LaunchSettings settings, boolean command) {
        var address = new HttpAddress(settings.httpHost(), settings.httpPort());
        if (!command) {
            address.requireFree();
        }
        var configuration = command ? COMMAND : serving(address, settings);
        var external = settings.applicationLogin();
        if (external.isPresent()) {
            return on(configuration, external.get(), settings.ownerLogin().orElseThrow(), () -> {});
        }
        if (command && EmbeddedDatabase.isRunningIn(settings.dataFolder())) {
            var running = EmbeddedDatabase.rolesOfRunning(settings.dataFolder());
            return on(configuration, running.application(), running.owner(), () -> {});
        }
        var database = EmbeddedDatabase.keptIn(settings.dataFolder());
        return on(configuration, database.application(), database.owner(), database::close);
    }

    /**
     * A few threads answer all that is short: more than two to a processor only take turns with each other and with the
     * database. What takes its time (passwords, documents, imports, many moves) runs on virtual threads of its own.
     */
    private static Map<String, String> serving(HttpAddress address, LaunchSettings settings) {
        var configuration = new HashMap<>(address.configuration());
        configuration.put("quarkus.thread-pool.max-threads", String.valueOf(settings.workers()));
        return configuration;
    }

    private static Launch on(
            Map<String, String> more, DatabaseLogin application, DatabaseLogin owner, Runnable afterwards) {
        var configuration = new HashMap<>(DatabaseConfiguration.of(application, owner));
        configuration.putAll(more);
        return new Launch(configuration, afterwards);
    }

    @Override
    public void close() {
        afterwards.run();
    }
}
