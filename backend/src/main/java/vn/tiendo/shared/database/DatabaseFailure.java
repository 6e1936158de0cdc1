package vn.tiendo.shared.database;

import java.sql.SQLException;

/** The database did not do what it was asked; never a refusal that a person could act on. */
public final class DatabaseFailure extends RuntimeException {
    private static final String CANCELLED = "57014";

    private final boolean timeout;

    DatabaseFailure(SQLException cause) {
        super(cause);
        timeout = CANCELLED.equals(cause.getSQLState());
    }

    /** Whether the statement took longer than it was allowed to. */
    public boolean isTimeout() {
        return timeout;
    }
}
