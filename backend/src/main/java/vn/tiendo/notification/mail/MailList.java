package vn.tiendo.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.shared.web.Cursor;
import vn.tiendo.shared.web.Page;
import vn.tiendo.shared.web.PageQuery;

/** Mails of an agency that have not been sent: one statement for a page, one more for the total. */
@ApplicationScoped
class MailList {
    private static final int CURSOR_KEYS = 2;
    private static final String UNSENT =
            "from mail_outbox m join account a on a.id = m.account_id where m.agency_id = ? and m.state <> 'SENT'";

    private final DataSource database;

    @Inject
    MailList(DataSource database) {
        this.database = database;
    }

    Page<MailRow> page(UUID agencyId, PageQuery query) {
        var sql = new Sql("select m.*, a.display_name " + UNSENT, agencyId);
        var after = Cursor.decode(query.cursor, CURSOR_KEYS);
        if (after != null) {
            sql.add("and (m.created_at, m.id) < (?, ?)", after.moment(0), after.id(1));
        }
        var rows = sql.add("order by m.created_at desc, m.id desc")
                .limit(query.limit + 1)
                .list(database, MailList::row);
        var total = query.total ? new Sql("select count(*) as count " + UNSENT, agencyId).number(database) : null;
        return Page.cut(rows, query.limit, row -> Cursor.of(row.createdAt(), row.id()), total);
    }

    /** Tried again at once, and for another day. */
    void retry(UUID agencyId, UUID id) {
        int found = new Sql("""
                update mail_outbox set state = 'WAITING', attempts = 0, next_attempt_at = now(), give_up_at = now() + interval '1 day'
                where id = ? and agency_id = ? and state <> 'SENT'""", id, agencyId).run(database);
        if (found == 0) {
            throw new NotFound("Thư chưa gửi");
        }
    }

    private static MailRow row(Row row) {
        var state = row.code(MailState.class, "state");
        return new MailRow(
                row.id("id"),
                row.text("display_name"),
                row.text("address"),
                row.code(MailKind.class, "kind"),
                state,
                row.instant("created_at"),
                row.integer("attempts"),
                row.textOrNull("last_error"),
                state == MailState.WAITING ? row.instant("next_attempt_at") : null);
    }
}
