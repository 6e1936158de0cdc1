package vn.tiendo.calendar.grammar;

import java.time.LocalDate;

/** Days from the first to the last, both included. */
record Span(LocalDate first, LocalDate last) {

    boolean touches(Span next) {
        return last.plusDays(1).equals(next.first);
    }
}
