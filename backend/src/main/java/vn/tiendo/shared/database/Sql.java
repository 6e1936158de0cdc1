package vn.tiendo.shared.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One statement, put together from fragments that carry their own values, so that no value ever becomes part of the
 * text. Values may be text, numbers, booleans, dates, instants, ids, codes and arrays of text, bytes, ids, dates or numbers.
 */
public final class Sql {
    private static final ScopedValue<Boolean> READING = ScopedValue.newInstance();

    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    public Sql(String fragment, @Nullable Object... values) {
        add(fragment, values);
    }

    /** Goes on with a fragment; one value for each question mark in it. */
    public Sql add(String fragment, @Nullable Object... more) {
        text.append(fragment).append(' ');
        for (var value : more) {
            values.add(value);
        }
        return this;
    }

    /** Goes on with another statement, or a part of one, and its values. */
    public Sql add(Sql part) {
        return add(part.text.toString(), part.values.toArray());
    }

    public Sql addWhen(boolean wanted, String fragment, @Nullable Object... more) {
        return wanted ? add(fragment, more) : this;
    }

    /**
     * Ends the list after so many rows. The number becomes part of the text: PostgreSQL plans a statement anew for each
     * call while it does not know how few rows are wanted, which takes longer than reading them.
     */
    public Sql limit(int rows) {
        return add("limit " + rows);
    }

    /**
     * All rows of the answer.
     *
     * @param reader makes something of a row; it sends no statement of its own, which would hold a second connection
     *     while the first waits, until all are held by somebody who waits
     * @throws IllegalStateException when a reader does
     */
    public <T> List<T> list(DataSource database, Function<Row, T> reader) {
        return withStatement(database, statement -> {
            try (var result = statement.executeQuery()) {
                return ScopedValue.where(READING, true).call(() -> rows(result, reader));
            }
        });
    }

    private static <T> List<T> rows(ResultSet result, Function<Row, T> reader) throws SQLException {
        var rows = new ArrayList<T>();
        var row = new Row(result);
        while (row.next()) {
            rows.add(reader.apply(row));
        }
        return rows;
    }

    /** The first row of the answer. */
    public <T> Optional<T> first(DataSource database, Function<Row, T> reader) {
        return list(database, reader).stream().findFirst();
    }

    /** The number that a count answers. */
    public long number(DataSource database) {
        return list(database, row -> row.number("count")).getFirst();
    }

    /** Runs a change and says how many rows it touched. */
    public int run(DataSource database) {
        return withStatement(database, PreparedStatement::executeUpdate);
    }

    private <T> T withStatement(DataSource database, Work<T> work) {
        if (READING.isBound()) {
            throw new IllegalStateException("The reader of a row sends a statement: " + text);
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(text.toString())) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, bound(connection, values.get(i)));
            }
            return work.with(statement);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static @Nullable Object bound(Connection connection, @Nullable Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Enum<?> code -> code.name();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case String[] texts -> connection.createArrayOf("text", texts);
            case byte[][] bytes -> connection.createArrayOf("bytea", bytes);
            case UUID[] ids -> connection.createArrayOf("uuid", ids);
            case LocalDate[] dates -> connection.createArrayOf("date", dates);
            case Integer[] numbers -> connection.createArrayOf("integer", numbers);
            default -> value;
        };
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
