package vn.tiendo.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Requests as no decent client would send them: the bytes of the request line and headers as they are written here. */
final class RawHttp {
    /** The tests trust this address as a proxy. */
    static final String TRUSTED = "127.0.0.1";
    /** Another address of the same machine, which nobody trusts. */
    static final String STRANGER = "127.0.0.2";

    private RawHttp() {}

    static String get(String path, String... headers) {
        return send(STRANGER, "GET " + path + " HTTP/1.1", "", headers);
    }

    /** @return status line, headers and body as text */
    static String send(String from, String requestLine, String body, String... headers) {
        var head = new StringBuilder(requestLine).append("\r\nHost: localhost\r\nConnection: close\r\n");
        for (var header : headers) {
            head.append(header).append("\r\n");
        }
        if (!body.isEmpty()) {
            head.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(body.getBytes(UTF_8).length)
                    .append("\r\n");
        }
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write((head + "\r\n" + body).getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
