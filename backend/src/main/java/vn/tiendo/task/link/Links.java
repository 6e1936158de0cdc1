package vn.tiendo.task.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.problem.Refused;

/** What evidence says of its addresses: that there is one to visit, and that somebody wants it visited now. */
@ApplicationScoped
public class Links {
    private final DataSource database;
    private final LinkSettings settings;

    @Inject
    Links(DataSource database, LinkSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** A new address waits for its first visit; where nothing is visited it waits until that is allowed. */
    public void await(UUID evidenceId) {
        new Sql("insert into link_check (evidence_id) values (?)", evidenceId).run(database);
    }

    /**
     * Visits an address again soon, a minute after the last time at the earliest.
     *
     * @throws Refused when the evidence is no address, or when this installation visits none
     */
    public void askAgain(UUID evidenceId) {
        if (!settings.check()) {
            throw new Refused(
                    "links-not-checked",
                    "Máy chủ này không kết nối Internet nên không kiểm tra đường dẫn. Hãy mở đường dẫn để tự kiểm tra.");
        }
        int asked = new Sql("""
                update link_check set state = 'WAITING', failures = 0,
                       next_check_at = greatest(now(), tried_at + interval '1 minute')
                where evidence_id = ?""", evidenceId).run(database);
        if (asked == 0) {
            throw new Refused(
                    "evidence-not-a-link", "Tài liệu kiểm chứng này là văn bản hoặc tệp; chỉ kiểm tra được đường dẫn.");
        }
    }
}
