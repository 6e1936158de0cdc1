package vn.tiendo.launch;

import io.quarkus.arc.All;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says where the application is, once it answers there, and keeps it running. */
final class Welcome implements QuarkusApplication {
    private static final int MISUSED = 2;

    private final int port;
    private final StartWork work;
    private final List<Command> commands;

    Welcome(@ConfigProperty(name = "quarkus.http.port") int port, StartWork work, @All List<Command> commands) {
        this.port = port;
        this.work = work;
        this.commands = commands;
    }

    @Override
    public int run(String... arguments) {
        if (arguments.length > 0) {
            return command(arguments[0]);
        }
        var lines = work.run(port);
        System.out.println("Tiến Độ: http://localhost:" + port);
        lines.forEach(System.out::println);
        Quarkus.waitForExit();
        return 0;
    }

    private int command(String name) {
        var command = commands.stream().filter(c -> c.name().equals(name)).findFirst();
        if (command.isEmpty()) {
            System.err.println("There is no command '" + name + "'; there is "
                    + commands.stream().map(Command::name).collect(Collectors.joining(", ")) + ".");
            return MISUSED;
        }
        return command.get().run();
    }
}
