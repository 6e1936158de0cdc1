package vn.tiendo.testing;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What no operation does: time that passes, and what lies in a table. */
public final class TestDatabase {
    private TestDatabase() {}

    public static void run(String sql, Object... parameters) {
        with(sql, PreparedStatement::executeUpdate, parameters);
    }

    /** The number that a count answers. */
    public static int count(String sql, Object... parameters) {
        return with(
                sql,
                statement -> {
                    var rows = statement.executeQuery();
                    rows.next();
                    return rows.getInt(1);
                },
                parameters);
    }

    private static <T> T with(String sql, Work<T> work, Object... parameters) {
        var database = Arc.container().instance(AgroalDataSource.class).get();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return work.of(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work<T> {
        T of(PreparedStatement statement) throws SQLException;
    }
}
