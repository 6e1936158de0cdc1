package vn.tiendo.shared.database;

import java.sql.SQLException;

/** The database did not do what it was asked; never a refusal that a person could act on. */
public final class DatabaseFailure extends RuntimeException {
    DatabaseFailure(SQLException cause) {
        super(cause);
    }
}
