package vn.tiendo.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What to change in a row; what is null stays, an empty text or list clears.
 *
 * @param lead who leads, the first one answers (đầu mối)
 * @param deadlineText new words of the deadline; they are understood anew
 * @param deadlineEnd the last day, set by a person who has read the words; settles the cell
 * @param deadlineSettled true when the meaning shown is right as it stands
 * @param afterId the row behind which it moves, with all below it, as its sister; the nil UUID makes it the first of its own
 *     sisters
 */
public record CorrectItem(
        @Nullable @Size(max = 20) String numbering,
        @Nullable ItemKind kind,

        @Nullable @Size(min = 1, max = 10_000, message = "Nội dung phải có từ 1 đến 10.000 ký tự.")
        String content,

        @Nullable List<@Valid PartyChoice> lead,
        @Nullable List<@Valid PartyChoice> coordinating,
        @Nullable @Size(max = 1000) String deadlineText,
        @Nullable LocalDate deadlineEnd,
        @Nullable Boolean deadlineSettled,
        @Nullable List<@Valid ProductItem> products,
        @Nullable @Size(max = 2000) String note,
        @Nullable UUID afterId) {}
