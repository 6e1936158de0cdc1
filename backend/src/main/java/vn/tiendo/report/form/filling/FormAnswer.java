package vn.tiendo.report.form.filling;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.problem.Stale;

/** What a unit typed into the form of its report, and how the whole form stood when it was sent. */
@Entity
@Table(name = "report_form_answer")
class FormAnswer {
    @Id
    private UUID reportId;

    private UUID agencyId;
    private UUID roundId;

    @JdbcTypeCode(SqlTypes.JSON)
    private FormAnswers answers;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable FilledForm sent;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable FilledForm approved;

    @Version
    private long version;

    protected FormAnswer() {}

    /** What was typed before is replaced as a whole. */
    void write(FormAnswers typed) {
        answers = typed;
    }

    /** From now on it is read as it stands, with the figures of this moment. */
    void send(FilledForm filled) {
        sent = filled;
    }

    /** What was sent counts from now on, until a later version of the report is approved. */
    void approve() {
        approved = sent;
    }

    /** The unit types again; what was approved before goes on counting. */
    void giveBack() {
        sent = null;
    }

    void requireVersion(long seen) {
        if (seen != version) {
            throw new Stale();
        }
    }

    UUID reportId() {
        return reportId;
    }

    FormAnswers answers() {
        return answers;
    }

    /** Only while the report is with the Office. */
    Optional<FilledForm> sent() {
        return Optional.ofNullable(sent);
    }

    /** What counts in sums. */
    Optional<FilledForm> approved() {
        return Optional.ofNullable(approved);
    }

    long version() {
        return version;
    }
}
