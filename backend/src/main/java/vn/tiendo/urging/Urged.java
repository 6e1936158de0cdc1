package vn.tiendo.urging;

import java.util.UUID;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.DomainEvent;

/** The Office urged a unit.
 *
 * @param subjectId the step
 * @param works how much work it is about
 * @param overdue how much of it is late
 * @param words what the unit is to know
 */
public record Urged(UUID agencyId, UUID subjectId, UrgingStep step, UUID unitId, int works, int overdue, String words)
        implements DomainEvent {

    static Urged by(Urging urging) {
        return new Urged(
                urging.agencyId(),
                urging.id(),
                urging.step(),
                urging.unitId(),
                urging.items().size(),
                urging.overdueCount(),
                urging.note());
    }

    @Override
    public String subjectType() {
        return "urging";
    }

    /** What the Director is told is no news for the unit. */
    @Override
    public Audience audience() {
        return step == UrgingStep.DIRECTOR ? Audience.LEADERSHIP : Audience.UNIT;
    }

    @Override
    public String name() {
        return switch (step) {
            case REMINDER -> "UnitReminded";
            case CALL -> "UnitCalled";
            case LETTER -> "LetterDrawnUp";
            case DIRECTOR -> "DirectorTold";
        };
    }
}
