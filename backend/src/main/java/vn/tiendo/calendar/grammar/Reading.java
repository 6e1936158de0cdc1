package vn.tiendo.calendar.grammar;

import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;

/** A family of terms: reads one at the cursor, or gives null; the caller puts the cursor back. */
interface Reading {

    @Nullable
    Deadline read(Cursor cursor, DeadlineContext context);
}
