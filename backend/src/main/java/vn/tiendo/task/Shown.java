package vn.tiendo.task;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.problem.Invalid;

/** What a piece of evidence is said to show.
 *
 * @param productId null when it is about the task as a whole
 * @param count how many of the product it stands for
 * @param note what is said of it; empty when nothing is
 */
record Shown(@Nullable UUID productId, int count, String note) {

    /** @throws Invalid when it stands for several of no product */
    static Shown of(@Nullable UUID productId, @Nullable Integer count, @Nullable String note) {
        int pieces = Objects.requireNonNullElse(count, 1);
        if (productId == null && pieces > 1) {
            throw Invalid.field("count", "Hãy chọn sản phẩm trước khi ghi số lượng, hoặc để số lượng là 1.");
        }
        return new Shown(productId, pieces, note == null ? "" : note.strip());
    }
}
