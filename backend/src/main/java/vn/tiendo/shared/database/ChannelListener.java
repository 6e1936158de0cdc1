package vn.tiendo.shared.database;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Hears what other replicas say through the database, on the one connection that this takes. */
@ApplicationScoped
class ChannelListener {
    private static final Logger LOG = Logger.getLogger(ChannelListener.class);
    private static final int WAIT_MILLIS = 1_000;
    private static final long PAUSE_NANOS = 2_000_000_000L;

    private final AgroalDataSource database;
    private final List<ChannelHearer> hearers;
    private volatile boolean stopped;

    @Inject
    ChannelListener(AgroalDataSource database, @All List<ChannelHearer> hearers) {
        this.database = database;
        this.hearers = hearers;
    }

    void start(@Observes StartupEvent event) {
        Thread.ofVirtual().name("channels").start(this::listen);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    private void listen() {
        while (!stopped) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                for (var hearer : hearers) {
                    statement.execute("listen " + hearer.channel());
                }
                hearers.forEach(ChannelHearer::missedSomething);
                hear(connection.unwrap(PGConnection.class), statement);
            } catch (SQLException e) {
                LOG.debug("The connection for what other replicas say is lost; trying again", e);
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private void hear(PGConnection connection, Statement statement) throws SQLException {
        try {
            while (!stopped) {
                for (var notification : connection.getNotifications(WAIT_MILLIS)) {
                    pass(notification);
                }
            }
        } catch (SQLException e) {
            letThePoolSee(statement);
            throw e;
        }
    }

    private void pass(PGNotification notification) {
        hearers.stream()
                .filter(hearer -> hearer.channel().equals(notification.getName()))
                .forEach(hearer -> hearer.heard(notification.getParameter()));
    }

    /** The connection is read past the pool, which would give a lost one to the next call. */
    private void letThePoolSee(Statement statement) throws SQLException {
        if (!stopped) {
            statement.execute("unlisten *");
        }
    }
}
