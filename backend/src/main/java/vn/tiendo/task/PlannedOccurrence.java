package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Ids;

/** A turn of a recurring task that is still to come; it is assigned to the units when its time draws near. */
@Entity
class PlannedOccurrence {
    @Id
    private UUID id = Ids.next();

    private UUID agencyId;
    private UUID taskId;
    private int occurrence;
    private String label;
    private @Nullable LocalDate startsOn;
    private LocalDate dueOn;
    private LocalDate beginsOn;
    private @Nullable Instant madeAt;

    protected PlannedOccurrence() {}

    PlannedOccurrence(Task task, Portion portion) {
        this.agencyId = task.agencyId();
        this.taskId = task.id();
        this.occurrence = portion.occurrence();
        this.label = String.valueOf(portion.label());
        this.startsOn = portion.startsOn();
        this.dueOn = portion.dueOn() != null ? portion.dueOn() : portion.beginsOn();
        this.beginsOn = portion.beginsOn();
    }

    /** Its time has come: this is what each unit is to do. */
    Portion make(Instant now) {
        madeAt = now;
        return new Portion(occurrence, label, startsOn, dueOn, false, null, true);
    }

    UUID taskId() {
        return taskId;
    }

    String label() {
        return label;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
