package vn.tiendo.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.intake.annex.UnderstoodRow;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.shared.problem.Stale;

/** A row of an import with the corrections made so far; versioned by itself, so that two rows can be corrected at once. */
@Entity
class PlanImportRow {
    @Id
    private UUID id = Ids.next();

    private UUID importId;
    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private UnderstoodRow content;

    @Version
    private long version;

    protected PlanImportRow() {}

    PlanImportRow(UUID importId, int ordinal, UnderstoodRow content) {
        this.importId = importId;
        this.ordinal = ordinal;
        this.content = content;
    }

    void correct(UnderstoodRow corrected) {
        content = corrected;
    }

    void requireVersion(long seen) {
        if (seen != version) {
            throw new Stale();
        }
    }

    UUID importId() {
        return importId;
    }

    int ordinal() {
        return ordinal;
    }

    UnderstoodRow content() {
        return content;
    }

    ImportedRow view() {
        return content.view(id, version);
    }
}
