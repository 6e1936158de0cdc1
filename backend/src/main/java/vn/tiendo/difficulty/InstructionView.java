package vn.tiendo.difficulty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Row;

/** The Director's answer.
 *
 * @param wishedDueOn by when the work should be done; the deadline itself is moved by an extension
 */
public record InstructionView(
        String words, @Nullable LocalDate wishedDueOn, LocalDate givenOn, String givenBy, String givenByTitle) {

    /** Null while there is none. */
    static @Nullable InstructionView of(Row row) {
        var words = row.textOrNull("instruction");
        return words == null
                ? null
                : new InstructionView(
                        words,
                        row.dateOrNull("wished_due_on"),
                        row.date("given_on"),
                        row.text("given_by"),
                        row.text("given_by_title"));
    }
}
