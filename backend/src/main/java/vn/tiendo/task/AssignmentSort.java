package vn.tiendo.task;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.web.Cursor;

/** The orders in which assignments can be listed; work without deadline comes last in each. */
enum AssignmentSort {
    /** What is due first comes first. */
    DUE_ON("dueOn", "a.due_sort", ">", "asc", LocalDate.MAX) {
        @Override
        @Nullable
        LocalDate key(AssignmentRow row) {
            return row.dueOn();
        }
    },
    /** What is due last comes first, from the end of the index, in which what has no deadline stands before it. */
    DUE_ON_DESCENDING("-dueOn", "a.due_sort", "<", "desc", LocalDate.MAX) {
        @Override
        @Nullable
        LocalDate key(AssignmentRow row) {
            return row.dueOn();
        }

        @Override
        List<String> stretches(@Nullable String encodedCursor) {
            var cursor = Cursor.decode(encodedCursor, 2);
            var undated = "and a.due_sort = 'infinity'";
            return cursor != null && cursor.key(0).isEmpty()
                    ? List.of(undated)
                    : List.of("and a.due_sort < 'infinity'", undated);
        }
    },
    /** Where something happened last comes first. */
    LAST_ACTIVITY_DESCENDING("-lastActivityOn", "a.last_activity_on", "<", "desc", LocalDate.MIN) {
        @Override
        LocalDate key(AssignmentRow row) {
            return row.lastActivityOn();
        }
    };

    private final String parameter;
    private final String column;
    private final String beyond;
    private final String direction;
    private final LocalDate missing;

    /** @param missing the date in whose place a line without date stands: the database's infinity */
    AssignmentSort(String parameter, String column, String beyond, String direction, LocalDate missing) {
        this.parameter = parameter;
        this.column = column;
        this.beyond = beyond;
        this.direction = direction;
        this.missing = missing;
    }

    abstract @Nullable LocalDate key(AssignmentRow row);

    /** @throws Invalid when there is no such order */
    static AssignmentSort of(String parameter) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(() -> Invalid.field("sort", "Chỉ sắp xếp được theo dueOn, -dueOn hoặc -lastActivityOn."));
    }

    Cursor position(AssignmentRow row) {
        return Cursor.of(key(row), row.id());
    }

    /** The stretches of this order from the cursor on, as conditions; the cursor lies in the first one. */
    List<String> stretches(@Nullable String encodedCursor) {
        return List.of("");
    }

    /** Only lines after the cursor, in this order. */
    void addTo(Sql sql, @Nullable String encodedCursor) {
        var cursor = Cursor.decode(encodedCursor, 2);
        if (cursor != null) {
            sql.add("and (%s, a.id) %s (?, ?)".formatted(column, beyond), date(cursor), id(cursor));
        }
        addOrder(sql);
    }

    void addOrder(Sql sql) {
        sql.add("order by %s %s, a.id %s".formatted(column, direction, direction));
    }

    private LocalDate date(Cursor cursor) {
        try {
            return cursor.key(0).isEmpty() ? missing : LocalDate.parse(cursor.key(0));
        } catch (DateTimeParseException e) {
            throw notOurs();
        }
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key(1));
        } catch (IllegalArgumentException e) {
            throw notOurs();
        }
    }

    private static Invalid notOurs() {
        return Invalid.field("cursor", "Con trỏ trang không hợp lệ. Hãy tải lại danh sách từ đầu.");
    }
}
