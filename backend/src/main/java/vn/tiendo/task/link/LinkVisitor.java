package vn.tiendo.task.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Visits addresses as a reader would, within limits: of time, of redirects, of what is read, and of where it goes. */
@ApplicationScoped
class LinkVisitor {
    static final int MOST_REDIRECTS = 5;

    private static final Pattern WEB = Pattern.compile("(?i)https?:.*", Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);

    private final OkHttpClient client;
    private final Duration timeout;

    @Inject
    LinkVisitor(LinkSettings settings) {
        this(new AddressRule(settings.allowedNetworks().orElse(List.of())), settings.timeout());
    }

    /** Redirects are followed here, each judged anew; a proxy would connect where this program cannot look. */
    LinkVisitor(AddressRule rule, Duration timeout) {
        this.timeout = timeout;
        client = new OkHttpClient.Builder()
                .socketFactory(new RuledSockets(rule))
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .build();
    }

    /** What a reader would find there now; whatever goes wrong is an outcome, too. */
    Visit visit(String address) {
        long end = System.nanoTime() + timeout.toNanos();
        var place = Place.of(address);
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            if (place.url() == null) {
                return place.isOfTheWeb() ? Visit.noAnswer() : Visit.notAllowed();
            }
            var step = step(place.url(), Duration.ofNanos(end - System.nanoTime()));
            if (step.next() == null) {
                return step.visit();
            }
            place = step.next();
        }
        return Visit.noAnswer();
    }

    private Step step(HttpUrl url, Duration left) {
        if (!left.isPositive()) {
            return Step.end(Visit.noAnswer());
        }
        var call = client.newBuilder().callTimeout(left).build().newCall(request(url));
        try (var response = call.execute()) {
            return step(response);
        } catch (IOException e) {
            return Step.end(AddressNotAllowed.isBehind(e) ? Visit.notAllowed() : Visit.noAnswer());
        }
    }

    private static Step step(Response response) {
        var location = response.header("Location");
        if (response.isRedirect() && location != null) {
            return Step.on(Place.of(location, response.request().url()));
        }
        return Step.end(
                response.isSuccessful()
                        ? Visit.reached(response.code(), PageTitle.of(response.body()))
                        : Visit.failed(response.code()));
    }

    /** Uncompressed, so that little is little. */
    private static Request request(HttpUrl url) {
        return new Request.Builder()
                .url(url)
                .header("User-Agent", "TienDo-LinkCheck/1.0")
                .header("Accept", "text/html, */*;q=0.5")
                .header("Accept-Encoding", "identity")
                .build();
    }

    /** Where to go; without an address when none can be made of the words. */
    private record Place(boolean isOfTheWeb, @Nullable HttpUrl url) {
        static Place of(String address) {
            boolean web = WEB.matcher(address).matches();
            return new Place(web, web ? HttpUrl.parse(address) : null);
        }

        static Place of(String location, HttpUrl from) {
            return SCHEME.matcher(location).matches() ? of(location) : new Place(true, from.resolve(location));
        }
    }

    /** Either the end of a visit or the next place. */
    private record Step(@Nullable Visit visit, @Nullable Place next) {
        static Step end(Visit visit) {
            return new Step(visit, null);
        }

        static Step on(Place next) {
            return new Step(null, next);
        }
    }
}
