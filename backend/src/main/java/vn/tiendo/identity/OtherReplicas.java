package vn.tiendo.identity;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/** Hears from the database what other replicas have changed, on a connection of its own. */
@ApplicationScoped
class OtherReplicas {
    private static final Logger LOG = Logger.getLogger(OtherReplicas.class);
    private static final int WAIT_MILLIS = 1_000;
    private static final long PAUSE_NANOS = 2_000_000_000L;

    private final AgroalDataSource database;
    private final SessionChanges changes;
    private volatile boolean stopped;

    @Inject
    OtherReplicas(AgroalDataSource database, SessionChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    void start(@Observes StartupEvent event) {
        Thread.ofVirtual().name("identity-changes").start(this::listen);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    private void listen() {
        while (!stopped) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("listen " + SessionChanges.CHANNEL);
                // what was said while nobody listened
                changes.heard(SessionChanges.ALL);
                hear(connection.unwrap(PGConnection.class), statement);
            } catch (SQLException e) {
                LOG.debug("The connection for changes of other replicas is lost; trying again", e);
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private void hear(PGConnection connection, Statement statement) throws SQLException {
        try {
            while (!stopped) {
                var notifications = connection.getNotifications(WAIT_MILLIS);
                for (var notification : notifications) {
                    changes.heard(notification.getParameter());
                }
            }
        } catch (SQLException e) {
            letThePoolSee(statement);
            throw e;
        }
    }

    /** The connection is read past the pool, which would give a lost one to the next call. */
    private void letThePoolSee(Statement statement) throws SQLException {
        if (!stopped) {
            statement.execute("unlisten *");
        }
    }
}
