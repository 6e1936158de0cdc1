package vn.tiendo.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import vn.tiendo.identity.LastingCall;

/** Passes changes on to whoever listens on this replica, each once and in order. Nobody listens: nothing is read. */
@ApplicationScoped
class Feed {
    /** More than this a page reads faster anew than one by one. */
    private static final int MOST_MISSED = 500;

    private static final int MOST_BATCHES = 20;

    private final ChangeReader reader;
    private final Streams streams;
    private final ReentrantLock turn = new ReentrantLock();
    private ChangePosition position = ChangePosition.START;

    @Inject
    Feed(ChangeReader reader, Streams streams) {
        this.reader = reader;
        this.streams = streams;
    }

    /** Begins to listen.
     *
     * @param last after which position; empty for only what comes from now on
     */
    OpenStream join(LastingCall call, Optional<ChangePosition> last) {
        turn.lock();
        try {
            catchUpOrBegin();
            var missed = last.map(since -> missed(call, since));
            var stream = streams.open(call);
            missed.ifPresent(known -> known.ifPresentOrElse(
                    changes -> changes.forEach(stream::tell), () -> stream.send(StreamEvent.reset(position))));
            stream.send(StreamEvent.beat(position));
            return stream;
        } finally {
            turn.unlock();
        }
    }

    /** Passes on what is new.
     *
     * @return whether there is more that waits for a transaction which began before
     */
    boolean catchUp() {
        turn.lock();
        try {
            return !streams.areNone() && passOn();
        } finally {
            turn.unlock();
        }
    }

    void beat() {
        turn.lock();
        try {
            streams.each(stream -> stream.send(StreamEvent.beat(position)));
        } finally {
            turn.unlock();
        }
    }

    private void catchUpOrBegin() {
        if (streams.areNone()) {
            position = reader.head();
            return;
        }
        passOn();
    }

    private boolean passOn() {
        while (true) {
            var changes = reader.after(position);
            var settled = changes.stream().takeWhile(RecordedChange::settled).toList();
            settled.forEach(change -> streams.each(stream -> stream.tell(change)));
            position = settled.isEmpty() ? position : settled.getLast().position();
            if (settled.size() < ChangeReader.BATCH) {
                return settled.size() < changes.size();
            }
        }
    }

    /** What there was for a listener up to now; empty when that cannot be told. */
    private Optional<List<RecordedChange>> missed(LastingCall call, ChangePosition since) {
        var missed = new ArrayList<RecordedChange>();
        var from = since;
        int batches = isKnown(since) ? 0 : MOST_BATCHES;
        while (position.isAfter(from) && batches++ < MOST_BATCHES) {
            var batch = reader.after(from).stream()
                    .takeWhile(change -> !change.position().isAfter(position))
                    .toList();
            batch.stream()
                    .filter(change -> HearingPolicy.mayHear(call.actor(), change))
                    .forEach(missed::add);
            from = batch.isEmpty() ? position : batch.getLast().position();
        }
        return position.isAfter(from) || missed.size() > MOST_MISSED ? Optional.empty() : Optional.of(missed);
    }

    /** The oldest line that is kept marks from where on nothing was cleared away. */
    private boolean isKnown(ChangePosition since) {
        return since.equals(position)
                || !since.isAfter(position)
                        && reader.oldest()
                                .filter(oldest -> !oldest.isAfter(since))
                                .isPresent();
    }
}
