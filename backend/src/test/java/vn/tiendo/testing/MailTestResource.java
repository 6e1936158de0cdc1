package vn.tiendo.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** Says where the mail server of the tests is; a test that wants mails starts one there, the others write to nobody. */
public final class MailTestResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of(
                "tiendo.mail.host",
                "localhost",
                "tiendo.mail.port",
                String.valueOf(freePort()),
                "tiendo.mail.protection",
                "NONE",
                "tiendo.mail.from",
                "tiendo@example.vn",
                "tiendo.mail.public-url",
                "https://tiendo.example.vn");
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {}
}
