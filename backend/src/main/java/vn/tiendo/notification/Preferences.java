package vn.tiendo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;

/** What people chose, and what holds for those who chose nothing. */
@ApplicationScoped
public class Preferences {
    private final DataSource database;

    @Inject
    Preferences(DataSource database) {
        this.database = database;
    }

    /** What each of these people chose for a kind; whoever chose nothing is not in it. */
    public Map<UUID, Delivery> chosen(NotificationKind kind, Collection<UUID> accounts) {
        return new Sql(
                        "select account_id, delivery from notification_preference where kind = ? and account_id = any (?)",
                        kind,
                        accounts.toArray(UUID[]::new))
                .list(database, row -> Map.entry(row.id("account_id"), delivery(row))).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What one person chose. */
    Map<NotificationKind, Delivery> of(UUID accountId) {
        return new Sql("select kind, delivery from notification_preference where account_id = ?", accountId)
                .list(database, row -> Map.entry(row.code(NotificationKind.class, "kind"), delivery(row))).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void choose(UUID accountId, NotificationKind kind, Delivery delivery) {
        new Sql("""
                insert into notification_preference (account_id, kind, delivery) values (?, ?, ?)
                on conflict (account_id, kind) do update set delivery = excluded.delivery""", accountId, kind, delivery).run(database);
    }

    Optional<String> emailOf(UUID accountId) {
        return new Sql("select email from account where id = ? and email is not null", accountId)
                .first(database, row -> row.text("email"));
    }

    private static Delivery delivery(Row row) {
        return row.code(Delivery.class, "delivery");
    }
}
