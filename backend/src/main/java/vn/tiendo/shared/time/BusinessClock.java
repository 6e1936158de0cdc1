package vn.tiendo.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The date and time by which the department works, in Asia/Ho_Chi_Minh. The same as the real one, except in a
 * demonstration, where a fixed offset sets it back so that a plan of the past is alive.
 */
@ApplicationScoped
public class BusinessClock {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private volatile Clock clock = Clock.system(ZONE);
    private volatile Duration offset = Duration.ZERO;

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** Whether the business date is not the real one. */
    public boolean isSet() {
        return !offset.isZero();
    }

    public Duration offset() {
        return offset;
    }

    /** Runs on from the real clock with this difference. */
    public void setOffset(Duration difference) {
        offset = difference;
        clock = Clock.offset(Clock.system(ZONE), difference);
    }
}
