package vn.tiendo.notification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Sql;

/** Which positions a notice goes to.
 *
 * @param named the accounts that are meant, when the notice goes to people by name
 * @param except whoever did it knows already
 */
record Audience(
        UUID agencyId,
        UUID unitId,
        Whom whom,
        Collection<UUID> named,
        @Nullable UUID except) {

    /** Whose matter it is. */
    enum Whom {
        /** Those who do the work of the unit; of an outside body that is an agency here, its Office. */
        UNIT,
        /** Those who decide on the unit's work: the Office, and a leader on that of the Office itself. */
        DECIDERS,
        /** The Office, whosever matter it is. */
        OFFICE,
        /** The leaders of the agency. */
        LEADERS,
        /** Those who are named. */
        NAMED
    }

    /** Adds the conditions on {@code position p} and {@code account a}. */
    Sql addTo(Sql sql, LocalDate on) {
        switch (whom) {
            case UNIT -> sql.add("""
                        (p.unit_id = ? and p.role in ('UNIT_HEAD', 'OFFICER', 'EDITOR', 'OFFICE')
                         or p.role = 'OFFICE' and p.agency_id = (select u.linked_agency_id from unit u where u.id = ?))""", unitId, unitId);
            case DECIDERS -> sql.add("""
                        p.agency_id = ? and p.role = (select case u.kind when 'OFFICE' then 'LEADER' else 'OFFICE' end
                                                      from unit u where u.id = ?)""", agencyId, unitId);
            case OFFICE -> sql.add("p.agency_id = ? and p.role = 'OFFICE'", agencyId);
            case LEADERS -> sql.add("p.agency_id = ? and p.role = 'LEADER'", agencyId);
            case NAMED -> sql.add("a.id = any (?)", (Object) named.toArray(UUID[]::new));
        }
        return sql.add("""
                and a.kind = 'PERSON' and a.disabled_at is null
                and (p.valid_from is null or p.valid_from <= ?) and (p.valid_to is null or p.valid_to >= ?)""", on, on).addWhen(except != null, "and a.id <> ?", except);
    }
}
