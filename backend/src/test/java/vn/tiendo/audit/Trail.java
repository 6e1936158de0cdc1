package vn.tiendo.audit;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.domain.Change;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.shared.domain.Personal;

/** Moves that leave entries, and what somebody does who has the owner's password. */
public final class Trail {
    private Trail() {}

    /** Something that happened to an account, with all that an event can carry. */
    public record AccountEdited(
            UUID agencyId, UUID subjectId, @Personal String username, List<Change> changes) implements DomainEvent {
        @Override
        public String subjectType() {
            return "account";
        }
    }

    /** Something that happened to a thing of no feature. */
    public record Noted(UUID agencyId, UUID subjectId, String words) implements DomainEvent {
        @Override
        public String subjectType() {
            return "note";
        }
    }

    /** Fires events in one transaction of this person. */
    public static void record(Actor actor, DomainEvent... events) {
        QuarkusTransaction.requiringNew()
                .run(() -> CurrentActor.onBehalfOf(actor, () -> {
                    List.of(events)
                            .forEach(event ->
                                    CDI.current().getBeanManager().getEvent().fire(event));
                    return null;
                }));
    }

    /** An entry about a thing of its own. */
    public static UUID note(Actor actor, String words) {
        var subject = Ids.next();
        record(actor, new Noted(actor.agencyId(), subject, words));
        return one("select id from audit_entry where subject_id = ?", row -> row.id("id"), subject);
    }

    public static <T> T one(String sql, Function<Row, T> reader, Object... values) {
        return new Sql(sql, values).first(database(), reader).orElseThrow();
    }

    public static DataSource database() {
        return Arc.container().instance(DataSource.class).get();
    }

    /** Runs a statement as the owner of the tables, past every right of the application. */
    public static int asOwner(String sql, Object... values) {
        try (var connection = owner();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection owner() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.flyway.jdbc-url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
    }
}
