package vn.tiendo.report.form.filling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who filled forms in. */
@ApplicationScoped
class FormEvents implements PanacheRepositoryBase<FormEvent, UUID> {

    /** What came after a version of the answers, oldest first. */
    List<FormEvent> since(UUID reportId, long version) {
        return list("reportId = ?1 and version > ?2 order by version", reportId, version);
    }
}
