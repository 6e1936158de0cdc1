package vn.tiendo.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Consumer;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.LastingCall;

/** One listener. Whoever reads slower than things change is let go, and resumes where it was. */
final class OpenStream {
    static final int MOST_WAITING = 1_000;

    private static final long FIRST_READ_NANOS = Duration.ofSeconds(10).toNanos();

    private final LastingCall call;
    private final long begunAt = System.nanoTime();
    private final ArrayBlockingQueue<StreamEvent> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final UnicastProcessor<StreamEvent> events;

    /** @param gone called once, however it ends */
    OpenStream(LastingCall call, Consumer<OpenStream> gone) {
        this.call = call;
        this.events = UnicastProcessor.create(waiting, () -> gone.accept(this));
    }

    LastingCall call() {
        return call;
    }

    Actor listener() {
        return call.actor();
    }

    Multi<StreamEvent> events() {
        return events;
    }

    void tell(RecordedChange change) {
        if (HearingPolicy.mayHear(listener(), change)) {
            send(StreamEvent.change(change, listener()));
        }
    }

    void send(StreamEvent event) {
        if (waiting.remainingCapacity() == 0) {
            end();
            return;
        }
        events.onNext(event);
    }

    /** Somebody left before the first word was on its way, which nobody is told otherwise. */
    boolean wasNeverRead() {
        return !events.hasSubscriber() && System.nanoTime() - begunAt > FIRST_READ_NANOS;
    }

    void end() {
        events.onComplete();
    }
}
