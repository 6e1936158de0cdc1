package vn.tiendo.launch;

import java.util.HashMap;
import java.util.Map;

/** What the application needs before it starts: a free address and a database, said in the words of Quarkus. */
record Launch(Map<String, String> configuration, Runnable afterwards) implements AutoCloseable {
    static Launch from(LaunchSettings settings) {
        var address = new HttpAddress(settings.httpHost(), settings.httpPort());
        address.requireFree();
        var external = settings.applicationLogin();
        if (external.isPresent()) {
            return on(address, external.get(), settings.ownerLogin().orElseThrow(), () -> {});
        }
        var database = EmbeddedDatabase.keptIn(settings.dataFolder());
        return on(address, database.application(), database.owner(), database::close);
    }

    private static Launch on(HttpAddress address, DatabaseLogin application, DatabaseLogin owner, Runnable afterwards) {
        var configuration = new HashMap<>(DatabaseConfiguration.of(application, owner));
        configuration.putAll(address.configuration());
        return new Launch(configuration, afterwards);
    }

    @Override
    public void close() {
        afterwards.run();
    }
}
