package vn.tiendo.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.shared.web.HasVersion;
import vn.tiendo.unit.PartyRole;

/** One unit's share of a task, with its products, evidence and story.
 *
 * @param path of the row in the annex
 * @param headings the headings above it, from the top
 * @param occurrence 0 for what is done once, else which turn of a recurring task, from 1
 * @param occurrenceLabel what the turn is called: "Tháng 3/2024"
 * @param originalDueOn as issued; never overwritten
 * @param returnReason of the last return, while it is returned
 * @param story oldest first
 * @param others the other units of the task; none for the agency that another gave the work to
 * @param leadRule who answers for the task; null for the agency that another gave the work to
 * @param moves what the caller may do with it now
 */
public record AssignmentView(
        UUID id,
        UUID taskId,
        UUID planId,
        String planSymbol,
        String planTitle,
        String path,
        List<String> headings,
        String content,
        int occurrence,
        @Nullable String occurrenceLabel,
        UnitRef unit,
        PartyRole role,
        WorkState workState,
        Schedule schedule,
        Deadline deadline,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        @Nullable Long daysLeft,
        boolean continuous,
        boolean idle,
        int percent,
        LocalDate assignedOn,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate confirmedOn,
        @Nullable String returnReason,
        List<ProductView> products,
        List<EvidenceView> evidence,
        List<StoryEntry> story,
        List<AssignmentBrief> others,
        HoldingView holding,
        @Nullable LeadRuleView leadRule,
        InsideView inside,
        List<AssignmentMove> moves,
        long version)
        implements HasVersion {}
