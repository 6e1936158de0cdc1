package vn.tiendo.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls the program's own API as a signed-in person. */
final class DemoClient implements AutoCloseable {
    private static final String BOUNDARY = "tiendo-demonstration";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json;
    private final String base;
    private String cookie = "";

    private DemoClient(ObjectMapper json, int port) {
        this.json = json;
        this.base = "http://localhost:" + port + "/api/v1";
    }

    static DemoClient signIn(ObjectMapper json, int port, String username, String password) {
        var client = new DemoClient(json, port);
        var request = client.request("/sessions")
                .header("Content-Type", "application/json")
                .POST(client.body(Map.of("username", username, "password", password)))
                .build();
        var response = client.send(request);
        client.cookie =
                response.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        return client;
    }

    JsonNode get(String path) {
        return call(request(path).GET());
    }

    JsonNode patch(String path, long version, Object body) {
        return call(unsafe(path, version).method("PATCH", body(body)));
    }

    JsonNode put(String path, long version, @Nullable Object body) {
        return call(unsafe(path, version).PUT(body == null ? BodyPublishers.noBody() : body(body)));
    }

    JsonNode upload(String path, String fileName, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                        .formatted(BOUNDARY, fileName))
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return call(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    @Override
    public void close() {
        call(request("/sessions/current").DELETE());
        http.close();
    }

    private HttpRequest.Builder unsafe(String path, long version) {
        return request(path).header("If-Match", "\"" + version + "\"").header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Cookie", cookie);
    }

    private HttpRequest.BodyPublisher body(Object body) {
        try {
            return BodyPublishers.ofByteArray(json.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode call(HttpRequest.Builder request) {
        try {
            return json.readTree(send(request.build()).body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private java.net.http.HttpResponse<String> send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException("%s %s: %d %s"
                        .formatted(request.method(), request.uri(), response.statusCode(), response.body()));
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
