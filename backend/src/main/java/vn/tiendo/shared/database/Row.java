package vn.tiendo.shared.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The current row of an answer, by column name. */
public final class Row {
    private static final int REMEMBERED = 64;

    private final ResultSet result;

    // Readers ask each row for the same columns in the same order; where a column stands is looked up in the first one.
    private final @Nullable String[] asked = new @Nullable String[REMEMBERED];
    private final int[] places = new int[REMEMBERED];
    private int turn;

    Row(ResultSet result) {
        this.result = result;
    }

    /** @return whether there is another row, which is the current one now */
    boolean next() throws SQLException {
        turn = 0;
        return result.next();
    }

    public UUID id(String column) {
        return required(column, UUID.class);
    }

    public @Nullable UUID idOrNull(String column) {
        return get(column, UUID.class);
    }

    public String text(String column) {
        return required(column, textOrNull(column));
    }

    public @Nullable String textOrNull(String column) {
        try {
            return result.getString(place(column));
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    public int integer(String column) {
        return required(column, Integer.class);
    }

    public @Nullable Integer integerOrNull(String column) {
        return get(column, Integer.class);
    }

    public long number(String column) {
        return required(column, Long.class);
    }

    /** A sum of no rows is zero. */
    public long sum(String column) {
        var sum = get(column, Long.class);
        return sum == null ? 0 : sum;
    }

    public @Nullable Long numberOrNull(String column) {
        return get(column, Long.class);
    }

    public boolean flag(String column) {
        return required(column, Boolean.class);
    }

    public LocalDate date(String column) {
        return required(column, LocalDate.class);
    }

    public @Nullable LocalDate dateOrNull(String column) {
        return get(column, LocalDate.class);
    }

    public Instant instant(String column) {
        return required(column, OffsetDateTime.class).toInstant();
    }

    public @Nullable Instant instantOrNull(String column) {
        var moment = get(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    public byte[] bytes(String column) {
        return required(column, byte[].class);
    }

    public byte @Nullable [] bytesOrNull(String column) {
        return get(column, byte[].class);
    }

    public <E extends Enum<E>> E code(Class<E> type, String column) {
        return Enum.valueOf(type, text(column));
    }

    private <T> T required(String column, Class<T> type) {
        return required(column, get(column, type));
    }

    private static <T> T required(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("Column " + column + " is empty");
        }
        return value;
    }

    private <T> @Nullable T get(String column, Class<T> type) {
        try {
            return result.getObject(place(column), type);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private int place(String column) throws SQLException {
        var at = turn++ % REMEMBERED;
        if (!column.equals(asked[at])) {
            places[at] = result.findColumn(column);
            asked[at] = column;
        }
        return places[at];
    }
}
