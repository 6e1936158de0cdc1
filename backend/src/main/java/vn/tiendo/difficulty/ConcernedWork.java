package vn.tiendo.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.NotFound;

/** Checks that what a unit names is its own work of the plan. */
@ApplicationScoped
class ConcernedWork {
    private final DataSource database;

    @Inject
    ConcernedWork(DataSource database) {
        this.database = database;
    }

    /**
     * @throws NotFound when the agency gave out no such work
     * @throws vn.tiendo.shared.problem.Forbidden when it is another unit's
     * @throws Invalid when it belongs to another plan
     */
    void requireOwn(Difficulty difficulty, Collection<UUID> assignments) {
        var wanted = new LinkedHashSet<>(assignments);
        var found = new Sql(
                        "select a.unit_id, a.plan_id from assignment a where a.agency_id = ? and a.id = any (?)",
                        difficulty.agencyId(),
                        wanted.toArray(UUID[]::new))
                .list(database, Work::of);
        if (found.size() < wanted.size()) {
            throw new NotFound("Phần việc được giao");
        }
        if (!found.stream().allMatch(work -> work.unitId().equals(difficulty.unitId()))) {
            throw DifficultyRefusals.notYourUnit();
        }
        if (!found.stream().allMatch(work -> work.planId().equals(difficulty.planId()))) {
            throw Invalid.field("assignmentIds", "Chỉ chọn được nhiệm vụ của kế hoạch đã chọn.");
        }
    }

    private record Work(UUID unitId, UUID planId) {
        static Work of(Row row) {
            return new Work(row.id("unit_id"), row.id("plan_id"));
        }
    }
}
