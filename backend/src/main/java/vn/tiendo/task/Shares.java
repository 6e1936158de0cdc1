package vn.tiendo.task;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;

/** What one agency has given another to do. */
@ApplicationScoped
class Shares {
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final DataSource database;
    private final Cache<UUID, Boolean> known =
            Caffeine.newBuilder().maximumSize(1000).expireAfterWrite(KEPT).build();

    @Inject
    Shares(DataSource database) {
        this.database = database;
    }

    /** Shows new work of outside bodies to the agencies that they are. */
    void show(UUID... assignments) {
        int shown = new Sql("""
                insert into assignment_share (assignment_id, agency_id)
                select a.id, u.linked_agency_id from assignment a join unit u on u.id = a.unit_id
                where a.id = any (?) and u.linked_agency_id is not null""", (Object) assignments).run(database);
        if (shown > 0) {
            known.invalidateAll();
        }
    }

    /** Whether another agency has given this one anything; most have nothing, and their lists need not look for it. */
    boolean any(UUID agencyId) {
        return known.get(
                agencyId,
                id -> new Sql("select 1 as found from assignment_share where agency_id = ?", id)
                        .limit(1)
                        .first(database, row -> row.integer("found"))
                        .isPresent());
    }

    /** Whether this share of a task was given to the agency. */
    boolean isWith(UUID agencyId, UUID assignmentId) {
        return new Sql(
                                "select count(*) as count from assignment_share where assignment_id = ? and agency_id = ?",
                                assignmentId,
                                agencyId)
                        .number(database)
                > 0;
    }
}
