package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;

/** Who works in which unit, as other features may ask for it. */
@ApplicationScoped
public class Staff {
    private final DataSource database;

    @Inject
    Staff(DataSource database) {
        this.database = database;
    }

    /** People who can sign in and hold one of the roles on the day, by unit and name. */
    public List<StaffMember> holding(UUID agencyId, LocalDate on, Role... roles) {
        var names = Arrays.stream(roles).map(Role::name).toArray(String[]::new);
        return new Sql("""
                select p.unit_id, p.account_id, p.role, p.title, a.display_name, a.email
                from position p join account a on a.id = p.account_id
                where p.agency_id = ? and p.role = any (?) and a.kind = 'PERSON' and a.disabled_at is null
                  and (p.valid_from is null or p.valid_from <= ?) and (p.valid_to is null or p.valid_to >= ?)
                order by p.unit_id, a.display_name, p.id""", agencyId, names, on, on).list(database, Staff::member);
    }

    private static StaffMember member(Row row) {
        return new StaffMember(
                row.id("account_id"),
                row.id("unit_id"),
                row.code(Role.class, "role"),
                row.text("display_name"),
                row.text("title"),
                row.textOrNull("email"));
    }

    /** Somebody in a position of a unit.
     *
     * @param title the position as people say it
     * @param email where mails go; null for nobody who wants any
     */
    public record StaffMember(
            UUID accountId,
            UUID unitId,
            Role role,
            String name,
            String title,
            @Nullable String email) {}
}
