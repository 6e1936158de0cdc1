package vn.tiendo.identity;

import java.util.UUID;

/** A person acting in one position.
 *
 * @param name the person's name
 * @param title the position as people say it: "Trưởng phòng Lao động - Việc làm"
 * @param unitId the unit in which the position is held
 */
public record Actor(
        UUID accountId,
        UUID positionId,
        UUID agencyId,
        UUID unitId,
        Role role,
        String username,
        String name,
        String title) {

    public boolean isOffice() {
        return role == Role.OFFICE;
    }

    public boolean isLeader() {
        return role == Role.LEADER;
    }

    /** Whether the actor sees the whole agency and not only the own unit. */
    public boolean seesAgency() {
        return switch (role) {
            case ADMINISTRATOR, OFFICE, LEADER -> true;
            case UNIT_HEAD, OFFICER, EDITOR, READER -> false;
        };
    }

    /** Whether the actor does the work of this unit. */
    public boolean worksFor(UUID unit) {
        return unitId.equals(unit)
                && switch (role) {
                    case OFFICE, UNIT_HEAD, OFFICER, EDITOR -> true;
                    case ADMINISTRATOR, LEADER, READER -> false;
                };
    }

    /** Whether the actor may send something out in the name of this unit. */
    public boolean answersFor(UUID unit) {
        return worksFor(unit) && role != Role.OFFICER;
    }
}
