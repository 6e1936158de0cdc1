package vn.tiendo.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One time that an awaited event happened.
 *
 * @param dueOn the last day set by hand for tasks whose words set none
 * @param assignments how many have their dates from it
 * @param correctable nothing of that work is submitted or extended yet
 */
public record HappeningView(
        UUID id,
        int number,
        LocalDate happenedOn,
        @Nullable LocalDate dueOn,
        String documentSymbol,
        String note,
        LocalDate enteredOn,
        long assignments,
        boolean correctable,
        long version) {}
