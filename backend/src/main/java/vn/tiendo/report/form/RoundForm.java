package vn.tiendo.report.form;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The version of a form with which a round was opened; never changed. */
@Entity
@Table(name = "report_round_form")
class RoundForm {
    @Id
    private UUID roundId;

    private UUID formVersionId;

    protected RoundForm() {}

    RoundForm(UUID roundId, UUID formVersionId) {
        this.roundId = roundId;
        this.formVersionId = formVersionId;
    }
}
