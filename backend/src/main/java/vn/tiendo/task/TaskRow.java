package vn.tiendo.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task as a line of a list; its state is derived from its leads.
 *
 * @param id the same as of the row in the annex
 * @param percent of the leads together
 * @param occurrences how far it is through its turns; null for what is done once
 * @param leads every lead unit, with the turn that is to be looked at now
 * @param coordinators every coordinating unit, in the same way
 * @param waitingFor names of the lead units that answer for it and have not finished
 * @param leadRule which of the leads answer for it
 */
public record TaskRow(
        UUID id,
        UUID planId,
        String planSymbol,
        String path,
        String content,
        WorkState workState,
        Schedule schedule,
        String deadlineText,
        @Nullable LocalDate dueOn,
        @Nullable Long daysLeft,
        int percent,
        @Nullable OccurrenceProgress occurrences,
        List<AssignmentBrief> leads,
        List<AssignmentBrief> coordinators,
        List<String> waitingFor,
        LeadRule leadRule) {}
