package vn.tiendo.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Map;

/** Starts the program: first the database, then the application on it. */
@QuarkusMain
public final class Main {
    private static final String LAUNCHED = "tiendo.launched";

    public static void main(String... arguments) {
        // Live reload calls this again in the same process, where port and database are already ours.
        if (System.getProperty(LAUNCHED) == null) {
            launch();
        }
        Quarkus.run(Welcome.class, arguments);
    }

    private static void launch() {
        try {
            var settings = new LaunchSettings(System.getenv());
            var address = new HttpAddress(settings.httpHost(), settings.httpPort());
            address.requireFree();
            address.configuration().forEach(System::setProperty);
            databaseConfiguration(settings).forEach(System::setProperty);
            System.setProperty(LAUNCHED, "true");
        } catch (CannotStart refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    private static Map<String, String> databaseConfiguration(LaunchSettings settings) {
        var external = settings.applicationLogin();
        if (external.isPresent()) {
            return DatabaseConfiguration.of(
                    external.get(), settings.ownerLogin().orElseThrow());
        }
        var database = EmbeddedDatabase.keptIn(settings.dataFolder());
        Shutdown.afterTheApplication(database::close);
        return DatabaseConfiguration.of(database.application(), database.owner());
    }
}
