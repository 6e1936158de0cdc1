package vn.tiendo.notification.digest;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.tiendo.identity.Role;
import vn.tiendo.identity.Staff;
import vn.tiendo.identity.Staff.StaffMember;
import vn.tiendo.notification.Delivery;
import vn.tiendo.notification.NotificationKind;
import vn.tiendo.notification.Preferences;
import vn.tiendo.shared.database.Sql;

/** Finds who gets a digest by mail; a few statements, however many people. */
@ApplicationScoped
class Readers {
    private final Staff staff;
    private final Preferences preferences;
    private final DataSource database;

    @Inject
    Readers(Staff staff, Preferences preferences, DataSource database) {
        this.staff = staff;
        this.preferences = preferences;
        this.database = database;
    }

    /**
     * @param units those with anything due
     * @param acting the roles that should have acted on difficulties
     */
    List<Reader> of(UUID agencyId, LocalDate today, Set<UUID> units, Set<Role> acting) {
        var people = staff.holding(agencyId, today, Role.values()).stream()
                .filter(person -> person.email() != null)
                .collect(groupingBy(StaffMember::accountId));
        var chosen = preferences.chosen(NotificationKind.DUE, people.keySet());
        var waiting = waiting(agencyId);
        return people.values().stream()
                .map(positions -> reader(
                        positions,
                        positions.stream()
                                .filter(position -> worksForUnit(position.role()) && wantsDue(position, chosen))
                                .map(StaffMember::unitId)
                                .filter(units::contains)
                                .distinct()
                                .toList(),
                        positions.stream()
                                .filter(position -> wantsDue(position, chosen))
                                .map(StaffMember::role)
                                .filter(acting::contains)
                                .distinct()
                                .toList(),
                        waiting.getOrDefault(positions.getFirst().accountId(), List.of())))
                .filter(Reader::hasAnything)
                .toList();
    }

    private static boolean wantsDue(StaffMember position, Map<UUID, Delivery> chosen) {
        var wanted = chosen.getOrDefault(position.accountId(), NotificationKind.DUE.usualFor(position.role()));
        return wanted == Delivery.DIGEST;
    }

    private static boolean worksForUnit(Role role) {
        return switch (role) {
            case OFFICE, UNIT_HEAD, OFFICER, EDITOR -> true;
            case ADMINISTRATOR, LEADER, READER -> false;
        };
    }

    private static Reader reader(
            List<StaffMember> positions, List<UUID> units, List<Role> acting, List<WaitingNotice> notices) {
        var person = positions.getFirst();
        return new Reader(person.accountId(), person.name(), String.valueOf(person.email()), units, acting, notices);
    }

    private Map<UUID, List<WaitingNotice>> waiting(UUID agencyId) {
        return new Sql("""
                select id, account_id, title, detail, link from notification
                where agency_id = ? and waits_for_digest order by created_at, id""", agencyId)
                        .list(
                                database,
                                row -> new WaitingNotice(
                                        row.id("id"),
                                        row.id("account_id"),
                                        row.text("title"),
                                        row.text("detail"),
                                        row.text("link")))
                        .stream()
                        .collect(groupingBy(WaitingNotice::accountId));
    }

    /** What goes out this morning does not wait for the next. */
    void told(Collection<Reader> readers) {
        var ids = readers.stream()
                .flatMap(reader -> reader.notices().stream())
                .map(WaitingNotice::id)
                .toArray(UUID[]::new);
        new Sql("update notification set waits_for_digest = false where id = any (?)", (Object) ids).run(database);
    }

    static Set<UUID> unitsOf(Collection<Reader> readers) {
        return readers.stream().flatMap(reader -> reader.units().stream()).collect(Collectors.toSet());
    }
}
