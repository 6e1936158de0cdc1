package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Ids;

/** A time for which a unit held an assignment and that is over. How late it was by then stays with that unit. */
@Entity
@Immutable
class Tenure {
    @Id
    private UUID id = Ids.next();

    private UUID agencyId;
    private UUID assignmentId;
    private UUID unitId;
    private LocalDate heldFrom;
    private LocalDate heldUntil;
    private @Nullable LocalDate dueOn;
    private int lateDays;
    private UUID eventId;

    protected Tenure() {}

    private Tenure(Assignment held, LocalDate until, AssignmentEvent ended) {
        this.agencyId = held.agencyId();
        this.assignmentId = held.id();
        this.unitId = held.unitId();
        this.heldFrom = held.heldFrom();
        this.heldUntil = until;
        this.dueOn = held.dueOn();
        this.lateDays = lateDays(held.dueOn(), until);
        this.eventId = ended.id();
    }

    /** What a move has ended: only a unit that had the work in its hands gives it out of them. */
    static Optional<Tenure> ended(WorkState before, Assignment after, Stamp stamp, AssignmentEvent event) {
        boolean leaves = !after.workState().isHeld() || after.workState() == WorkState.SUSPENDED;
        return before.isOpen() && leaves ? Optional.of(new Tenure(after, stamp.on(), event)) : Optional.empty();
    }

    /** Days over the last day; the last day itself is in time. */
    static int lateDays(@Nullable LocalDate dueOn, LocalDate on) {
        return dueOn == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, on));
    }

    int lateDays() {
        return lateDays;
    }
}
