package vn.tiendo.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A real mail server that closes its connections on whoever sends, as servers do that limit them or start anew. */
public final class BreakingMail implements AutoCloseable {
    private final TestMail server;
    private final int serverPort;
    private final ServerSocket door;
    private final boolean closesAfterMail;
    private final int breaksInSecondMail;
    private final AtomicInteger connections = new AtomicInteger();

    private BreakingMail(boolean closesAfterMail, int breaksInSecondMail) {
        this.closesAfterMail = closesAfterMail;
        this.breaksInSecondMail = breaksInSecondMail;
        this.serverPort = MailTestResource.freePort();
        this.server = TestMail.startAt(serverPort);
        this.door = openDoor();
        Thread.startVirtualThread(this::receive);
    }

    /** Takes one mail over each connection and then closes it without a word. */
    public static BreakingMail afterEachMail() {
        return new BreakingMail(true, 0);
    }

    /** Breaks off in the middle of the second mail, on so many of the connections; the others last. */
    public static BreakingMail inSecondMail(int connections) {
        return new BreakingMail(false, connections);
    }

    /** The server that stands behind. */
    public TestMail server() {
        return server;
    }

    private static ServerSocket openDoor() {
        try {
            return new ServerSocket(TestMail.port());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                Thread.startVirtualThread(() -> talk(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        boolean breaks = connections.incrementAndGet() <= breaksInSecondMail;
        try (client;
                var behind = new Socket("localhost", serverPort)) {
            var said = lines(client);
            var answered = lines(behind);
            pass(answered, client);
            int mails = 0;
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                boolean isMail = line.equals("DATA");
                if (isMail && breaks && mails == 1) {
                    return;
                }
                say(behind, line);
                pass(answered, client);
                if (isMail) {
                    passMail(said, behind);
                    pass(answered, client);
                    mails++;
                }
                if (isMail && closesAfterMail) {
                    return;
                }
            }
        } catch (IOException e) {
            // closed from either side
            return;
        }
    }

    /** Up to the lone dot that ends it. */
    private static void passMail(BufferedReader said, Socket behind) throws IOException {
        var line = said.readLine();
        while (line != null && !line.equals(".")) {
            say(behind, line);
            line = said.readLine();
        }
        say(behind, ".");
    }

    /** An answer has a hyphen after its number in all lines but the last. */
    private static void pass(BufferedReader answered, Socket client) throws IOException {
        var line = answered.readLine();
        while (line != null && line.startsWith("-", 3)) {
            say(client, line);
            line = answered.readLine();
        }
        if (line != null) {
            say(client, line);
        }
    }

    private static BufferedReader lines(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() throws IOException {
        door.close();
        server.close();
    }
}
