package vn.tiendo.report.form.filling;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.shared.problem.Stale;

/** What a unit typed into the form of its report; it changes no more while the report is with the Office. */
@Entity
@Table(name = "report_form_answer")
class FormAnswer {
    @Id
    private UUID reportId;

    private UUID agencyId;
    private UUID roundId;

    @JdbcTypeCode(SqlTypes.JSON)
    private FormAnswers answers;

    @Version
    private long version;

    protected FormAnswer() {}

    /** What was typed before is replaced as a whole. */
    void write(FormAnswers typed) {
        answers = typed;
    }

    void requireVersion(long seen) {
        if (seen != version) {
            throw new Stale();
        }
    }

    FormAnswers answers() {
        return answers;
    }

    long version() {
        return version;
    }
}
