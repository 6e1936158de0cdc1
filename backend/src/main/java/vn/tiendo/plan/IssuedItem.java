package vn.tiendo.plan;

import java.util.List;
import java.util.UUID;
import vn.tiendo.calendar.Deadline;

/** A row of an issued plan that somebody must do, ready to be assigned.
 *
 * @param path for people: {@code B.II.1}
 * @param ordinal place among all rows of the annex, from 0
 * @param headings content of the rows above it, from the top
 * @param leads units that lead, groups expanded as of the plan's date, the answering one (đầu mối) first
 * @param coordinators units that coordinate and do not lead
 * @param openGroups phrases whose members the Office still names ("có liên quan"); they stand for nobody yet
 * @param deadline with what hangs on the plan's date counted
 */
public record IssuedItem(
        UUID id,
        String path,
        int ordinal,
        List<String> headings,
        String content,
        List<UUID> leads,
        List<UUID> coordinators,
        List<String> openGroups,
        Deadline deadline,
        List<ProductItem> products) {}
