package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Assignments and tasks as other features may ask for them, as of the end of a day. */
@ApplicationScoped
public class Assignments {
    /** What a unit leads and contributes to in a plan, in the order of the annex. */
    public List<AssignmentAsOf> ofUnit(UUID planId, UUID unitId, LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** All tasks of a plan, in the order of the annex. */
    public List<TaskAsOf> tasksOf(UUID planId, LocalDate asOf) {
        throw new UnsupportedOperationException();
    }
}
