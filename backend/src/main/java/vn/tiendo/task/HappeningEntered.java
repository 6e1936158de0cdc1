package vn.tiendo.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.DomainEvent;

/** The Office entered the date of an awaited event, or set it right.
 *
 * @param subjectId the awaited event
 * @param happeningId the entry
 * @param words what it is
 * @param before the date that was entered at first, when it is a correction
 * @param assignments how many got their dates
 */
public record HappeningEntered(
        UUID agencyId,
        UUID subjectId,
        UUID happeningId,
        String words,
        @Nullable LocalDate before,
        LocalDate after,
        String documentSymbol,
        int assignments)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "awaited-event";
    }

    /** Events that work waits for are read by those who see the whole agency. */
    @Override
    public Audience audience() {
        return Audience.LEADERSHIP;
    }

    @Override
    public String name() {
        return before == null ? "HappeningEntered" : "HappeningCorrected";
    }
}
