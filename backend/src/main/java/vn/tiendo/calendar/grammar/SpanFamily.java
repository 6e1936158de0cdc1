package vn.tiendo.calendar.grammar;

import org.jspecify.annotations.Nullable;

/** One way of writing a date or a period. */
interface SpanFamily {

    /** Reads one at the cursor, or gives null; the caller puts the cursor back. */
    @Nullable
    Written read(Cursor cursor);
}
