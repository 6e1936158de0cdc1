package vn.tiendo.launch;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.concurrent.atomic.AtomicInteger;

/** Starts the program: first the database, then the application on it; and ends them in the opposite order. */
@QuarkusMain
public final class Main {
    public static void main(String... arguments) {
        if (LiveReload.isOn()) {
            LiveReload.requireDatabase();
            Quarkus.run(Welcome.class, arguments);
            return;
        }
        var exitCode = new AtomicInteger();
        ApplicationLifecycleManager.setDefaultExitCodeHandler(exitCode::set);
        var ending = new Ending();
        try (var launch = Launch.from(new LaunchSettings(System.getenv()), arguments.length > 0)) {
            if (!ending.isRequested()) {
                launch.configuration().forEach(System::setProperty);
                Quarkus.run(Welcome.class, arguments);
            }
        } catch (CannotStart refused) {
            System.err.println(refused.getMessage());
            exitCode.set(1);
        }
        ending.mayHappen();
        System.exit(exitCode.get());
    }
}
