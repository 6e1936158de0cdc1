package vn.tiendo.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.launch.DatabaseConfiguration;
import vn.tiendo.launch.EmbeddedDatabase;

/** An empty PostgreSQL for all tests of one run, with the two roles of production. */
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {
    private @Nullable EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        // A fixed folder, so that the next run cleans up after one that was killed.
        database = EmbeddedDatabase.throwawayIn(Path.of("target", "test-database"));
        // A run that is broken off is not told to stop.
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        return DatabaseConfiguration.of(database.application(), database.owner());
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
