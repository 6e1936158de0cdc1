package vn.tiendo.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real server of the S3 protocol (S3Proxy over a folder) on a free port of this machine, with one bucket. */
public final class S3Server {
    public static final String BUCKET = "tiendo";
    public static final String ACCESS_KEY = "tests";
    public static final String SECRET_KEY = "secret-of-the-tests";

    private @Nullable AttendedServer server;
    private int port;

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public void start() {
        try {
            port = AttendedServer.freePort();
            var files = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "s3-");
            // a bucket is a folder
            Files.createDirectory(files.resolve(BUCKET));
            var started = AttendedServer.start("s3proxy", Map.of(), command(settings(files)));
            server = started;
            // whoever shows no key is refused, which is an answer
            started.await(endpoint(), status -> status > 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void stop() {
        if (server != null) {
            server.stop();
        }
    }

    private Path settings(Path files) throws IOException {
        return Files.writeString(files.resolveSibling(files.getFileName() + ".conf"), """
                s3proxy.endpoint=%s
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(
                        endpoint(), ACCESS_KEY, SECRET_KEY, files.toAbsolutePath()));
    }

    private static List<String> command(Path settings) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                // it lives for a minute: code that is compiled fast serves better than fast code
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("s3proxy.jar"),
                "--properties",
                settings.toString());
    }
}
