package vn.tiendo.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.identity.LastingCall;
import vn.tiendo.shared.problem.TooManyRequests;

/** Who listens on this replica. */
@ApplicationScoped
class Streams {
    private static final Duration LATER = Duration.ofMinutes(1);

    private final Set<OpenStream> open = ConcurrentHashMap.newKeySet();
    private final int most;
    private final int mostOfOne;

    @Inject
    Streams(
            @ConfigProperty(name = "tiendo.live.streams") int most,
            @ConfigProperty(name = "tiendo.live.streams-per-session") int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** @throws TooManyRequests when the session, or this replica, has as many as it may */
    OpenStream open(LastingCall call) {
        if (open.size() >= most || ofHolder(call.holder()) >= mostOfOne) {
            throw new TooManyRequests(
                    "too-many-streams",
                    "Đang có quá nhiều kết nối nhận thay đổi. Trang vẫn dùng được; hãy đóng bớt tab hoặc thử lại sau.",
                    LATER);
        }
        var stream = new OpenStream(call, open::remove);
        open.add(stream);
        return stream;
    }

    boolean areNone() {
        return open.isEmpty();
    }

    Stream<OpenStream> all() {
        return open.stream();
    }

    void each(Consumer<OpenStream> deed) {
        open.forEach(deed);
    }

    private long ofHolder(UUID holder) {
        return open.stream()
                .filter(stream -> stream.call().holder().equals(holder))
                .count();
    }
}
