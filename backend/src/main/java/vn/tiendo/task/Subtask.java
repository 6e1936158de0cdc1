package vn.tiendo.task;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Versioned;
import vn.tiendo.shared.problem.Refused;

/** A part into which a unit divides its assignment for itself; the story of the assignment tells of it. */
@Entity
class Subtask extends Versioned {
    private UUID assignmentId;
    private int ordinal;
    private String title;
    private @Nullable UUID accountId;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate doneOn;

    protected Subtask() {}

    Subtask(Assignment of, int ordinal, WriteSubtask request) {
        super(of.agencyId());
        this.assignmentId = of.id();
        this.ordinal = ordinal;
        write(request);
    }

    void write(WriteSubtask request) {
        title = request.title().strip();
        accountId = request.accountId();
        dueOn = request.dueOn();
    }

    void finish(LocalDate on) {
        if (doneOn != null) {
            throw new Refused("subtask-done", "Việc này đã được đánh dấu xong. Hãy tải lại trang để xem.");
        }
        doneOn = on;
    }

    void reopen() {
        if (doneOn == null) {
            throw new Refused("subtask-not-done", "Việc này chưa được đánh dấu xong. Hãy tải lại trang để xem.");
        }
        doneOn = null;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    String title() {
        return title;
    }

    boolean isOf(UUID account) {
        return account.equals(accountId);
    }
}
