package vn.tiendo.identity;

import java.util.UUID;

/** Somebody who acts in one position: a person, or another system through an account of its own.
 *
 * @param accountId whose account it is; of a delegation, the account of the one who acts
 * @param positionId the position whose powers are used; of a delegation, that of the delegator
 * @param name the name of the one who acts
 * @param title the position as people say it: "Trưởng phòng Lao động - Việc làm"
 * @param unitId the unit in which the position is held
 * @param authority where the powers come from and what narrows them
 */
public record Actor(
        UUID accountId,
        UUID positionId,
        UUID agencyId,
        UUID unitId,
        Role role,
        String username,
        String name,
        String title,
        Authority authority) {

    /** Somebody who acts in a position of their own. */
    public Actor(
            UUID accountId,
            UUID positionId,
            UUID agencyId,
            UUID unitId,
            Role role,
            String username,
            String name,
            String title) {
        this(accountId, positionId, agencyId, unitId, role, username, name, title, Authority.OWN);
    }

    /** The same position, with powers that come from elsewhere. */
    public Actor with(Authority other) {
        return new Actor(accountId, positionId, agencyId, unitId, role, username, name, title, other);
    }

    /** The position as a story writes it; of a delegate with the name of the one who delegated. */
    public String signature() {
        return authority.onBehalfOf() == null ? title : "%s, thay %s".formatted(title, authority.onBehalfOf());
    }

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
