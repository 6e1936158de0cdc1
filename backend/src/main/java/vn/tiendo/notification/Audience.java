package vn.tiendo.notification;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Sql;

/** Which positions a notice goes to.
 *
 * @param except whoever did it knows already
 */
record Audience(
        UUID agencyId, UUID unitId, Whom whom, @Nullable UUID except) {

    /** Whose matter it is. */
    enum Whom {
        /** Those who do the work of the unit; of an outside body that is an agency here, its Office. */
        UNIT,
        /** Those who decide on the unit's work: the Office, and a leader on that of the Office itself. */
        DECIDERS,
        /** The leaders of the agency. */
        LEADERS
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
            case LEADERS -> sql.add("p.agency_id = ? and p.role = 'LEADER'", agencyId);
        }
        return sql.add("""
                and a.kind = 'PERSON' and a.disabled_at is null
                and (p.valid_from is null or p.valid_from <= ?) and (p.valid_to is null or p.valid_to >= ?)""", on, on).addWhen(except != null, "and a.id <> ?", except);
    }
}
