package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;

/** What a unit's report is called where it is spoken of elsewhere. */
@ApplicationScoped
public class ReportTitles {
    private final DataSource database;

    @Inject
    ReportTitles(DataSource database) {
        this.database = database;
    }

    /** The name of its round, and by when it is to be sent. */
    public Title of(UUID reportId) {
        return new Sql("""
                select r.name, r.due_on from unit_report u join report_round r on r.id = u.round_id where u.id = ?""", reportId)
                .first(database, row -> new Title(row.text("name"), row.date("due_on")))
                .orElseThrow();
    }

    /** @param dueOn last day for sending */
    public record Title(String name, LocalDate dueOn) {}
}
