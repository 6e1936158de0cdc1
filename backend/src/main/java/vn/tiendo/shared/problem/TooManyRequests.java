package vn.tiendo.shared.problem;

import java.time.Duration;

/** The caller has used up what it may call; later it may go on. */
public final class TooManyRequests extends DomainException {
    private final transient Duration wait;

    /** @param wait how long to wait before the next call; answered in seconds as {@code Retry-After} */
    public TooManyRequests(String code, String detail, Duration wait) {
        super(code, detail);
        this.wait = wait;
    }

    /** Whole seconds, at least one. */
    long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    @Override
    public int status() {
        return 429;
    }
}
