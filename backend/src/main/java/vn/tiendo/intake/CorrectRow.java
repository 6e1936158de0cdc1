package vn.tiendo.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.ItemKind;
import vn.tiendo.plan.PartyChoice;
import vn.tiendo.plan.ProductItem;

/** What to change in a row as understood; what is null stays.
 *
 * @param lead who leads; settles the cell
 * @param coordinating who coordinates; settles the cell
 * @param deadlineText new words of the deadline; they are understood anew
 * @param deadlineEnd the last day, set by a person who has read the words; settles the cell
 * @param deadlineSettled true when the meaning shown is right as it stands
 * @param remember whether the words of a unit cell shall mean this unit from now on
 */
public record CorrectRow(
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
        @Nullable Boolean remember) {}
