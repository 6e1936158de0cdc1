package vn.tiendo.launch;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/**
 * A real PostgreSQL of this program's own, on 127.0.0.1 only, with everything it keeps in one folder.
 * Two programs never share a folder: the second one is refused, so that neither stops the other's server.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private final FolderLock lock;
    private final PostgresServer server;
    private final DatabaseRoles roles;

    private EmbeddedDatabase(FolderLock lock, PostgresServer server, DatabaseRoles roles) {
        this.lock = lock;
        this.server = server;
        this.roles = roles;
    }

    /** Keeps its data between starts and every commit on disk. */
    public static EmbeddedDatabase keptIn(Path folder) {
        return start(folder.toAbsolutePath().normalize(), Durability.EVERY_COMMIT);
    }

    /** Starts empty and may lose everything: for tests. */
    public static EmbeddedDatabase throwawayIn(Path folder) {
        return start(folder.toAbsolutePath().normalize(), Durability.NONE);
    }

    /** Whether another program keeps a database there and is alive. */
    static boolean isRunningIn(Path folder) {
        return FolderLock.isTaken(folder.toAbsolutePath().normalize());
    }

    /** How to enter the database of a program that is running. */
    static DatabaseRoles rolesOfRunning(Path folder) {
        var home = folder.toAbsolutePath().normalize();
        try {
            return new DatabaseRoles(
                    Postmaster.portIn(home.resolve("postgres")),
                    DatabasePasswords.keptIn(home.resolve("database-passwords.properties")));
        } catch (IOException e) {
            throw new CannotStart("The database that runs in " + home + " cannot be entered: " + e.getMessage(), e);
        }
    }

    private static EmbeddedDatabase start(Path folder, Durability durability) {
        var lock = FolderLock.take(folder);
        try {
            var cluster = folder.resolve("postgres");
            var server = new PostgresServer(PostgresBinaries.unpackedIn(folder), cluster, durability);
            server.stopOrphan();
            if (durability == Durability.NONE) {
                FileUtils.deleteDirectory(cluster.toFile());
            }
            var passwords = DatabasePasswords.keptIn(folder.resolve("database-passwords.properties"));
            server.start(passwords.superuser());
            var roles = new DatabaseRoles(server.port(), passwords);
            roles.prepare();
            return new EmbeddedDatabase(lock, server, roles);
        } catch (CannotStart refused) {
            lock.close();
            throw refused;
        } catch (IOException e) {
            lock.close();
            throw new CannotStart("The embedded database in " + folder + " cannot start: " + e.getMessage(), e);
        }
    }

    /** Reads and writes data, but cannot change tables. */
    public DatabaseLogin application() {
        return roles.application();
    }

    /** Owns the tables and migrates them. */
    public DatabaseLogin owner() {
        return roles.owner();
    }

    /** Stops the server when all it holds is on disk. Closing twice does no harm. */
    @Override
    public void close() {
        server.stop();
        lock.close();
    }
}
