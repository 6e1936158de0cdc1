package vn.tiendo.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.unit.PartyRole;

/** Carries a correction out on a row: each field that the request names becomes one move of the row. */
final class ItemCorrection {
    private static final UUID TOP = new UUID(0, 0);

    private final CorrectItem request;
    private final PlanDeadlines deadlines;
    private final PartyNames names;

    ItemCorrection(CorrectItem request, PlanDeadlines deadlines, PartyNames names) {
        this.request = request;
        this.deadlines = deadlines;
        this.names = names;
    }

    void applyTo(PlanItem row, Annex annex) {
        correctWords(row);
        correctUnits(row);
        correctDeadline(row);
        if (request.products() != null) {
            row.promise(request.products());
        }
        if (request.afterId() != null) {
            annex.move(row, request.afterId().equals(TOP) ? null : request.afterId());
        }
        annex.renumber();
    }

    private void correctWords(PlanItem row) {
        if (request.numbering() != null) {
            row.number(request.numbering());
        }
        if (request.content() != null) {
            row.reword(request.content());
        }
        if (request.note() != null) {
            row.remark(request.note());
        }
        if (request.kind() != null) {
            row.become(request.kind());
        }
    }

    private void correctUnits(PlanItem row) {
        if (request.lead() != null) {
            row.name(PartyRole.LEAD, names.chosen(OpenCells.LEAD, request.lead()));
        }
        if (request.coordinating() != null) {
            row.name(PartyRole.COORDINATOR, names.chosen(OpenCells.COORDINATING, request.coordinating()));
        }
    }

    /** New words are understood anew; a last day or a "right as it stands" then settles them. */
    private void correctDeadline(PlanItem row) {
        if (request.deadlineText() != null) {
            row.schedule(deadlines.read(request.deadlineText()));
        }
        if (request.deadlineEnd() != null) {
            row.schedule(orNoWords(row.deadline()).settledOn(request.deadlineEnd()));
        }
        if (Boolean.TRUE.equals(request.deadlineSettled()) && row.deadline() != null) {
            row.schedule(row.deadline().settled());
        }
    }

    private static Deadline orNoWords(@Nullable Deadline deadline) {
        return deadline != null
                ? deadline
                : DeadlineDraft.of(DeadlineKind.UNKNOWN).build("");
    }
}
