package vn.tiendo.urging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step as a line of a list.
 *
 * @param works how much work it was about
 * @param overdue how much of it was late
 * @param answerBy until when an answer is expected
 * @param recordedBy who urged; a delegate with the name of the one who delegated
 * @param answer empty while there is none
 * @param symbol of a letter, with its number when it has one
 * @param mayAnswer whether the caller may write the answer down now
 */
public record UrgingRow(
        UUID id,
        UrgingUnit unit,
        UrgingStep step,
        String note,
        int works,
        int overdue,
        @Nullable LocalDate answerBy,
        Instant recordedAt,
        LocalDate recordedOn,
        String recordedBy,
        String recordedByTitle,
        String answer,
        @Nullable LocalDate answeredOn,
        @Nullable String answeredBy,
        @Nullable String answeredByTitle,
        @Nullable String symbol,
        @Nullable LocalDate letterIssuedOn,
        boolean mayAnswer,
        long version) {}
