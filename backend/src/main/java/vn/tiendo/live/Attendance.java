package vn.tiendo.live;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import vn.tiendo.identity.LastingCall;
import vn.tiendo.identity.SessionsChanged;

/** Shows that streams live, and ends those whose listener is not, or not any more, who they were when it began. */
@ApplicationScoped
class Attendance {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Streams streams;
    private final Feed feed;

    @Inject
    Attendance(Streams streams, Feed feed) {
        this.streams = streams;
        this.feed = feed;
    }

    @Scheduled(every = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void beat() {
        feed.beat();
    }

    /** Sessions also end by lying idle, and tokens by their day. One after the other: no more than one connection for all. */
    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void check() {
        check(streams.all().toList());
    }

    /** Elsewhere, because the transaction that has changed them is only now ending. */
    void check(@Observes SessionsChanged changed) {
        var concerned = streams.all()
                .filter(stream -> changed.concerns(stream.listener().accountId()))
                .toList();
        if (!concerned.isEmpty()) {
            Thread.startVirtualThread(() -> check(concerned));
        }
    }

    private static void check(List<OpenStream> all) {
        all.stream()
                .filter(stream -> stream.wasNeverRead() || !stillIs(stream.call()))
                .forEach(OpenStream::end);
    }

    private static boolean stillIs(LastingCall call) {
        return call.check()
                .get()
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(false)
                .await()
                .indefinitely();
    }
}
