package vn.tiendo.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Where the application is going to answer. */
record HttpAddress(String host, int port) {
    /** The port is read from the same variable by application.properties. */
    Map<String, String> configuration() {
        return Map.of("quarkus.http.host", host);
    }

    /** Asked before the database is started, so that a taken port costs a second and leaves nothing behind. */
    void requireFree() {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName(host))) {
            assert socket.isBound();
        } catch (IOException e) {
            throw new CannotStart("Port " + port + " on " + host + " is not free (" + e.getMessage()
                    + "); stop the program that uses it, or choose another port with TIENDO_HTTP_PORT.");
        }
    }
}
