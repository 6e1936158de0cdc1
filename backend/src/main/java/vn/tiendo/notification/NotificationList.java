package vn.tiendo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.web.Cursor;
import vn.tiendo.shared.web.Page;

/** The notices of one person: one statement for a page, one more for the total. */
@ApplicationScoped
class NotificationList {
    private static final int CURSOR_KEYS = 2;
    private static final int MOST_COUNTED = 100;

    private final DataSource database;

    @Inject
    NotificationList(DataSource database) {
        this.database = database;
    }

    Page<NotificationRow> page(UUID accountId, NotificationFilter filter) {
        var sql = filtered(new Sql("select n.*"), accountId, filter);
        var after = Cursor.decode(filter.cursor, CURSOR_KEYS);
        if (after != null) {
            sql.add("and (n.created_at, n.id) < (?, ?)", after.moment(0), after.id(1));
        }
        var rows = sql.add("order by n.created_at desc, n.id desc")
                .limit(filter.limit + 1)
                .list(database, NotificationList::row);
        var total = filter.total
                ? filtered(new Sql("select count(*) as count"), accountId, filter)
                        .number(database)
                : null;
        return Page.cut(rows, filter.limit, row -> Cursor.of(row.createdAt(), row.id()), total);
    }

    long unread(UUID accountId) {
        return new Sql(
                        "select count(*) as count from (select from notification where account_id = ? and read_at is null",
                        accountId)
                .limit(MOST_COUNTED)
                .add(") as unread")
                .number(database);
    }

    /** What is of somebody else stays as it is. */
    void read(UUID accountId, UUID id) {
        new Sql(
                        "update notification set read_at = now() where id = ? and account_id = ? and read_at is null",
                        id,
                        accountId)
                .run(database);
    }

    void readAll(UUID accountId) {
        new Sql("update notification set read_at = now() where account_id = ? and read_at is null", accountId)
                .run(database);
    }

    private static Sql filtered(Sql sql, UUID accountId, NotificationFilter filter) {
        return sql.add("from notification n where n.account_id = ?", accountId)
                .addWhen(filter.kind != null, "and n.kind = ?", filter.kind)
                .addWhen(Boolean.TRUE.equals(filter.read), "and n.read_at is not null")
                .addWhen(Boolean.FALSE.equals(filter.read), "and n.read_at is null");
    }

    private static NotificationRow row(Row row) {
        return new NotificationRow(
                row.id("id"),
                row.code(NotificationKind.class, "kind"),
                row.text("title"),
                row.text("detail"),
                row.text("link"),
                row.instant("created_at"),
                row.instantOrNull("read_at") != null);
    }
}
