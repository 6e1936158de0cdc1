package vn.tiendo.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import vn.tiendo.shared.database.ChannelHearer;
import vn.tiendo.shared.database.Sql;

/**
 * Wakes the feed when something was written here or on another replica, and tells the others. What it says is only that
 * there is something to read, for many changes at once; should it be lost, the feed looks by itself before long.
 */
@ApplicationScoped
class Herald implements ChannelHearer {
    private static final Logger LOG = Logger.getLogger(Herald.class);
    private static final String CHANNEL = "tiendo_changes";

    /** No more often than this; what comes meanwhile goes together. */
    private static final Duration REST = Duration.ofMillis(50);
    /** How long a change may wait for a transaction that began before it, until that is looked at again. */
    private static final Duration SOON = Duration.ofMillis(200);

    private static final Duration UNASKED = Duration.ofSeconds(15);

    private final DataSource database;
    private final Feed feed;
    private final Streams streams;
    private final String replica = UUID.randomUUID().toString();
    private final Semaphore news = new Semaphore(0);
    private final AtomicBoolean toTell = new AtomicBoolean();
    private volatile boolean stopped;

    @Inject
    Herald(DataSource database, Feed feed, Streams streams) {
        this.database = database;
        this.feed = feed;
        this.streams = streams;
    }

    void start(@Observes StartupEvent event) {
        Thread.ofVirtual().name("changes").start(this::run);
    }

    /** An open stream must not keep the program from stopping. */
    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        streams.each(OpenStream::end);
        news.release();
    }

    /** Something was committed here. */
    void written() {
        toTell.set(true);
        news.release();
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public void heard(String from) {
        if (!from.equals(replica)) {
            news.release();
        }
    }

    @Override
    public void missedSomething() {
        news.release();
    }

    private void run() {
        var patience = UNASKED;
        try {
            while (!stopped) {
                news.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
                news.drainPermits();
                patience = round();
                Thread.sleep(REST);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return how long to wait for news before looking again */
    private Duration round() {
        try {
            if (!stopped && toTell.getAndSet(false)) {
                new Sql("select cast(pg_notify(?, ?) as text)", CHANNEL, replica).list(database, row -> replica);
            }
            return feed.catchUp() ? SOON : UNASKED;
        } catch (RuntimeException e) {
            LOG.debug("Changes could not be read; trying again", e);
            return SOON.multipliedBy(10);
        }
    }
}
