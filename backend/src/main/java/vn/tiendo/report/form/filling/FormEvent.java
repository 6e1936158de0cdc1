package vn.tiendo.report.form.filling;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.report.FormedReport;
import vn.tiendo.shared.domain.Change;
import vn.tiendo.shared.domain.Ids;

/** Somebody filled in the form of a report; never changed. */
@Entity
@Immutable
@Table(name = "report_form_event")
class FormEvent {
    @Id
    private UUID id = Ids.next();

    private UUID agencyId;
    private UUID reportId;
    private long version;
    private @Nullable Long madeFrom;
    private Instant recordedAt;
    private UUID accountId;
    private String actorName;
    private String actorTitle;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Change> changes;

    protected FormEvent() {}

    /**
     * @param version of the answers after it
     * @param madeFrom the version from which the workbook was made that brought them; null when they were typed on the page
     */
    FormEvent(
            FormedReport report,
            long version,
            @Nullable Long madeFrom,
            Actor actor,
            Instant recordedAt,
            List<Change> changes) {
        this.agencyId = report.agencyId();
        this.reportId = report.id();
        this.version = version;
        this.madeFrom = madeFrom;
        this.recordedAt = recordedAt;
        this.accountId = actor.accountId();
        this.actorName = actor.name();
        this.actorTitle = actor.signature();
        this.changes = changes;
    }

    /** Whether the same person brought the same workbook before, or another one made from the same answers. */
    boolean isEarlierStateOf(UUID account, long version) {
        return accountId.equals(account) && madeFrom != null && madeFrom == version;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String actorName() {
        return actorName;
    }

    String actorTitle() {
        return actorTitle;
    }

    List<Change> changes() {
        return changes;
    }
}
