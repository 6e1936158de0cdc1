package vn.tiendo.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.shared.problem.NotFound;

/** Subtasks for those who change them. */
@ApplicationScoped
class SubtaskRepository implements PanacheRepositoryBase<Subtask, UUID> {
    Subtask require(Assignment assignment, UUID id) {
        return find("id = ?1 and assignmentId = ?2", id, assignment.id())
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("Việc trong đơn vị"));
    }

    int countOf(Assignment assignment) {
        return (int) count("assignmentId", assignment.id());
    }
}
