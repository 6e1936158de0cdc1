package vn.tiendo.launch;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** Who may enter the embedded database: the owner migrates, the application only works with the data. */
record DatabaseRoles(int port, DatabasePasswords passwords) {
    static final String SUPERUSER = "postgres";
    private static final String DATABASE = "tiendo";

    /** On our own machine nothing is negotiated, and no read has a time limit: with one, each would ask the socket twice. */
    private static final String AT_ONCE = "?sslmode=disable&gssEncMode=disable&connectTimeout=0";

    DatabaseLogin owner() {
        return login(DATABASE, "tiendo_owner", passwords.owner());
    }

    DatabaseLogin application() {
        return login(DATABASE, "tiendo_app", passwords.application());
    }

    /** Brings the roles and the database about where they are missing, so each start may call it. */
    void prepare() {
        try (var server = connectAsSuperuser()) {
            ensureRole(server, owner());
            ensureRole(server, application());
            if (isAbsent(server, "SELECT 1 FROM pg_database WHERE datname = ?", DATABASE)) {
                execute(server, "CREATE DATABASE %s OWNER %s".formatted(DATABASE, owner().user()));
            }
        } catch (SQLException e) {
            throw new CannotStart("The embedded database cannot be prepared: " + e.getMessage(), e);
        }
    }

    private static void ensureRole(Connection server, DatabaseLogin role) throws SQLException {
        if (isAbsent(server, "SELECT 1 FROM pg_roles WHERE rolname = ?", role.user())) {
            execute(server, "CREATE ROLE " + role.user());
        }
        // Passwords are hexadecimal digits, nothing to quote.
        execute(server, "ALTER ROLE %s LOGIN PASSWORD '%s'".formatted(role.user(), role.password()));
    }

    private static boolean isAbsent(Connection connection, String question, String name) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            return !statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connectAsSuperuser() throws SQLException {
        var login = login("postgres", SUPERUSER, passwords.superuser());
        var source = new PGSimpleDataSource();
        source.setUrl(login.url());
        return source.getConnection(login.user(), login.password());
    }

    private DatabaseLogin login(String database, String user, String password) {
        return new DatabaseLogin("jdbc:postgresql://127.0.0.1:" + port + "/" + database + AT_ONCE, user, password);
    }
}
