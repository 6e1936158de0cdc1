package vn.tiendo.document;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import vn.tiendo.shared.problem.DomainException;
import vn.tiendo.shared.problem.Unavailable;

/** Work that takes a good part of the memory, one after another; where the memory ends, the work does and nothing else. */
public final class OneAtATime {
    private static final Logger LOG = Logger.getLogger(OneAtATime.class);

    private final Semaphore place = new Semaphore(1, true);
    private final Duration longestWait;
    private final Supplier<Unavailable> busy;
    private final Supplier<? extends DomainException> tooHeavy;

    /**
     * @param busy what is said to whoever has waited for so long
     * @param tooHeavy what is said when there is not memory enough
     */
    public OneAtATime(Duration longestWait, Supplier<Unavailable> busy, Supplier<? extends DomainException> tooHeavy) {
        this.longestWait = longestWait;
        this.busy = busy;
        this.tooHeavy = tooHeavy;
    }

    public <T, X extends Exception> T run(Work<T, X> work) throws X {
        takePlace();
        try {
            return work.run();
        } catch (OutOfMemoryError tooLarge) {
            // nothing of the work is held any more; what is larger than what is free now is no reason to stop
            var answer = tooHeavy.get();
            LOG.warnf("%s: %s", answer.code(), tooLarge.getMessage());
            throw answer;
        } finally {
            place.release();
        }
    }

    private void takePlace() {
        try {
            if (place.tryAcquire(longestWait.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw busy.get();
    }

    /** What is done in its turn. */
    @FunctionalInterface
    public interface Work<T, X extends Exception> {
        T run() throws X;
    }
}
