package vn.tiendo.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Colleague;

/** A part into which a unit has divided its assignment.
 *
 * @param officer who does it
 * @param doneOn null while it is not done
 * @param overdue not done, and its day is over
 * @param mayTick whether the caller may say that it is done or not
 */
public record SubtaskView(
        UUID id,
        String title,
        @Nullable Colleague officer,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        boolean overdue,
        boolean mayTick,
        long version) {}
