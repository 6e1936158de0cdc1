package vn.tiendo.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.problem.DomainException;

/** What became of the move with one assignment.
 *
 * @param version after the move; null when it was refused
 * @param code stable, as of the same refusal alone; null when it was done
 * @param detail why it was refused and what to do
 */
public record BulkLine(
        UUID id,
        BulkOutcome outcome,
        @Nullable Long version,
        @Nullable String code,
        @Nullable String detail) {

    static BulkLine done(UUID id, long version) {
        return new BulkLine(id, BulkOutcome.DONE, version, null, null);
    }

    static BulkLine refused(UUID id, DomainException why) {
        return new BulkLine(id, BulkOutcome.REFUSED, null, why.code(), why.getMessage());
    }

    /** A fault of the program with one of them must not hide what became of the others. */
    static BulkLine failed(UUID id) {
        return new BulkLine(
                id, BulkOutcome.REFUSED, null, "internal-error", "Hệ thống gặp lỗi với nhiệm vụ này. Hãy thử lại sau.");
    }
}
