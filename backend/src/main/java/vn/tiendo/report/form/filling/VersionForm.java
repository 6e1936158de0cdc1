package vn.tiendo.report.form.filling;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.report.FormedVersion;
import vn.tiendo.shared.domain.Ids;

/** The form within a report as it was approved; never changed. */
@Entity
@Immutable
@Table(name = "unit_report_version_form")
class VersionForm {
    @Id
    private UUID id = Ids.next();

    private UUID agencyId;
    private UUID roundId;
    private UUID reportId;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private FilledForm filled;

    protected VersionForm() {}

    VersionForm(FormedVersion version, FilledForm filled) {
        this.agencyId = version.agencyId();
        this.roundId = version.roundId();
        this.reportId = version.reportId();
        this.number = version.number();
        this.filled = filled;
    }

    UUID reportId() {
        return reportId;
    }

    int number() {
        return number;
    }

    FilledForm filled() {
        return filled;
    }
}
