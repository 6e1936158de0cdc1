package vn.tiendo.report.form;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.report.form.content.FormDefinition;
import vn.tiendo.shared.domain.Ids;

/** A form as it was published; never changed. */
@Entity
@Table(name = "report_form_version")
class FormVersion {
    @Id
    private UUID id = Ids.next();

    private UUID formId;
    private UUID agencyId;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private FormDefinition content;

    private Instant publishedAt;

    protected FormVersion() {}

    FormVersion(ReportForm form, int number, FormDefinition content, Instant publishedAt) {
        this.formId = form.id();
        this.agencyId = form.agencyId();
        this.number = number;
        this.content = content;
        this.publishedAt = publishedAt;
    }

    UUID id() {
        return id;
    }

    UUID formId() {
        return formId;
    }

    int number() {
        return number;
    }

    FormDefinition content() {
        return content;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
