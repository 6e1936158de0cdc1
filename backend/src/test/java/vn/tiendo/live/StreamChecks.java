package vn.tiendo.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is done by the clock, for tests of other features. */
@ApplicationScoped
public class StreamChecks {
    private final Attendance attendance;

    @Inject
    StreamChecks(Attendance attendance) {
        this.attendance = attendance;
    }

    /** Looks whether everybody who listens still may. */
    public void now() {
        attendance.check();
    }
}
