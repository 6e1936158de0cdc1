package vn.tiendo.report.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One round of a series. */
record SeriesRound(
        UUID id,
        String name,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate dueOn,
        boolean closed,
        Instant openedAt) {}
