package vn.tiendo.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Somebody who follows the changes, as a browser does. Is there as soon as it is made. */
public final class Listener implements AutoCloseable {
    private static final HttpClient BROWSER =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int PATIENCE_SECONDS = 20;
    private static final Event END = new Event("end", "", "{}");

    private final HttpResponse<InputStream> answer;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    private Listener(HttpResponse<InputStream> answer) {
        this.answer = answer;
        Thread.startVirtualThread(this::read);
    }

    /** An event as it came. */
    public record Event(String name, String id, String data) {
        public String subject() {
            return String.valueOf(JsonPath.from(data).getString("subjectId"));
        }

        boolean isChange() {
            return name.equals("change");
        }
    }

    public static Listener of(String cookie) {
        return of(cookie, null);
    }

    /** @param lastId of the last event that was heard before */
    public static Listener of(String cookie, @Nullable String lastId) {
        var listener = new Listener(call(cookie, lastId));
        assertThat(listener.answer.statusCode()).isEqualTo(200);
        return listener;
    }

    /** Another system. */
    public static Listener withToken(String secret) {
        var listener = new Listener(call("Authorization", "Bearer " + secret, null));
        assertThat(listener.answer.statusCode()).isEqualTo(200);
        return listener;
    }

    static HttpResponse<InputStream> call(String cookie, @Nullable String lastId) {
        return call("Cookie", "tiendo_session=" + cookie, lastId);
    }

    private static HttpResponse<InputStream> call(String header, String credential, @Nullable String lastId) {
        var request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/changes"))
                .header(header, credential)
                .header("Accept-Encoding", "gzip");
        if (lastId != null) {
            request.header("Last-Event-ID", lastId);
        }
        try {
            return BROWSER.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<InputStream> answer() {
        return answer;
    }

    /** The first beat says that it listens from now on. */
    public Listener ready() {
        upTo(event -> event.name().equals("beat"));
        return this;
    }

    /** Waits for the change of this thing and gives what was heard until then, itself included. */
    public List<Event> upToChangeOf(Object subject) {
        return upTo(event -> event.isChange() && event.subject().equals(subject.toString()));
    }

    List<Event> upTo(Predicate<Event> last) {
        var heard = new ArrayList<Event>();
        while (heard.isEmpty() || !last.test(heard.getLast())) {
            var event = next();
            assertThat(event).as("after " + heard).isNotNull().isNotEqualTo(END);
            heard.add(event);
        }
        return heard;
    }

    /** Waits until the other side ends it. */
    public void ends() {
        var event = next();
        while (event != null && event != END) {
            event = next();
        }
        assertThat(event).as("the end of the stream").isEqualTo(END);
    }

    private @Nullable Event next() {
        try {
            return events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            var name = "";
            var id = "";
            var data = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty() && !name.isEmpty()) {
                    events.add(new Event(name, id, data));
                }
                name = line.startsWith("event:") ? line.substring(6) : name;
                id = line.startsWith("id:") ? line.substring(3) : id;
                data = line.startsWith("data:") ? line.substring(5) : data;
            }
        } catch (IOException e) {
            // closed from either side
        }
        events.add(END);
    }

    @Override
    public void close() {
        try {
            answer.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
