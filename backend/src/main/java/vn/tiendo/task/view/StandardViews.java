package vn.tiendo.task.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;

/** The view with which each person begins. */
@ApplicationScoped
class StandardViews {
    private final DataSource database;

    @Inject
    StandardViews(DataSource database) {
        this.database = database;
    }

    Optional<UUID> of(UUID accountId) {
        return new Sql("select view_id from standard_view where account_id = ?", accountId)
                .first(database, row -> row.id("view_id"));
    }

    void choose(UUID accountId, UUID viewId) {
        new Sql("""
                insert into standard_view (account_id, view_id) values (?, ?)
                on conflict (account_id) do update set view_id = excluded.view_id""", accountId, viewId).run(database);
    }

    void forget(UUID accountId, UUID viewId) {
        new Sql("delete from standard_view where account_id = ? and view_id = ?", accountId, viewId).run(database);
    }
}
