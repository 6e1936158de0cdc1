package vn.tiendo.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new row of a draft's annex.
 *
 * @param parentId the row it stands under; null at the top level
 * @param afterId the row behind which it stands; null at the end of its parent
 */
public record AddItem(
        @Nullable UUID parentId,
        @Nullable UUID afterId,
        @NotNull ItemKind kind,
        @Nullable @Size(max = 20) String numbering,

        @NotBlank(message = "Hãy nhập nội dung.") @Size(max = 10_000)
        String content,

        @Nullable List<@Valid PartyChoice> lead,
        @Nullable List<@Valid PartyChoice> coordinating,
        @Nullable @Size(max = 1000) String deadlineText,
        @Nullable List<@Valid ProductItem> products,
        @Nullable @Size(max = 2000) String note) {

    /** The row with its cells understood; depth does not matter, because it says under which row it stands. */
    DraftItem understood(PartyNames names, PlanDeadlines deadlines) {
        var leads = names.chosen(OpenCells.LEAD, Objects.requireNonNullElse(lead, List.of()));
        var coordinators = names.chosen(OpenCells.COORDINATING, Objects.requireNonNullElse(coordinating, List.of()));
        return new DraftItem(
                0,
                numbering,
                kind,
                content,
                DraftParty.words(leads),
                leads,
                DraftParty.words(coordinators),
                coordinators,
                deadlineText == null ? null : deadlines.read(deadlineText),
                products == null ? null : ProductCell.of(products),
                Objects.requireNonNullElse(note, ""),
                List.of());
    }
}
