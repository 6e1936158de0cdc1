package vn.tiendo.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Evidence of assignments. */
@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {

    Optional<Evidence> of(Assignment assignment, UUID id) {
        return find("assignmentId = ?1 and id = ?2", assignment.id(), id).firstResultOptional();
    }

    boolean isProductOf(Assignment assignment, UUID productId) {
        return getEntityManager()
                        .createQuery("select count(*) from Product where id = :id and taskId = :task", Long.class)
                        .setParameter("id", productId)
                        .setParameter("task", assignment.taskId())
                        .getSingleResult()
                > 0;
    }

    /** The name under which the same content already proves the same product of this assignment. */
    Optional<String> sameContent(Assignment assignment, @Nullable UUID productId, String sha256) {
        return getEntityManager()
                .createNativeQuery("""
                        select e.reference from evidence e join stored_file f on f.id = e.file_id
                        where e.assignment_id = :assignment and f.sha256 = :sha256
                          and e.product_id is not distinct from cast(:product as uuid)""", String.class)
                .setParameter("assignment", assignment.id())
                .setParameter("product", productId)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }
}
