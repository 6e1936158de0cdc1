package vn.tiendo.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server process that a cluster folder names, when it is still that process. */
final class Postmaster {
    private static final int LINE_OF_PORT = 3;

    private Postmaster() {}

    /** The port of the server over this folder, as it wrote it down. */
    static int portIn(Path cluster) throws IOException {
        var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
        return Integer.parseInt(lines.get(LINE_OF_PORT).strip());
    }

    /** False as well when the number in the file now belongs to a process that is not a server over this folder. */
    static boolean runsIn(Path cluster) throws IOException {
        var pid = Long.parseLong(
                Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst().strip());
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().commandLine())
                .filter(line -> line.contains("postgres") && line.contains("-D " + cluster))
                .isPresent();
    }
}
