package vn.tiendo.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.shared.web.HasVersion;

/** A row of the annex; rows come in the order of the paper.
 *
 * @param depth 0 at the top level
 * @param path for people: {@code B.II.1}
 * @param lead null for a heading
 */
public record PlanItemView(
        UUID id,
        UUID planId,
        @Nullable UUID parentId,
        int depth,
        String path,
        @Nullable String numbering,
        ItemKind kind,
        String content,
        @Nullable PartyCell lead,
        @Nullable PartyCell coordinating,
        @Nullable Deadline deadline,
        @Nullable ProductCell product,
        String note,
        List<CellProblem> problems,
        long version)
        implements HasVersion {}
