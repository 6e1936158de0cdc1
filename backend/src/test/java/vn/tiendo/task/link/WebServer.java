package vn.tiendo.task.link;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real server of pages on this machine, for as long as a test needs it. It hears on every address of the machine. */
final class WebServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> visits = new CopyOnWriteArrayList<>();

    private WebServer(HttpServer server) {
        this.server = server;
    }

    static WebServer start() {
        try {
            var web = new WebServer(HttpServer.create(new InetSocketAddress(0), 0));
            web.server.setExecutor(web.threads);
            web.server.start();
            return web;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page in UTF-8. */
    WebServer page(String path, String html) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            var body = html.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        });
    }

    WebServer status(String path, int status) {
        return on(path, exchange -> exchange.sendResponseHeaders(status, -1));
    }

    WebServer redirect(String path, String location) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    WebServer on(String path, HttpHandler answer) {
        server.createContext(path, exchange -> {
            visits.add(exchange.getRequestURI().toString());
            try (exchange) {
                answer.handle(exchange);
            }
        });
        return this;
    }

    WebServer insteadOn(String path, HttpHandler answer) {
        server.removeContext(path);
        return on(path, answer);
    }

    /** The address of a page as a name of this machine has it. */
    String at(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    String at(String path) {
        return at("127.0.0.1", path);
    }

    /** What was asked for, in its order. */
    List<String> visits() {
        return visits;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
