package vn.tiendo.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who answers for the task of an assignment.
 *
 * @param leads how many units lead it now; the rule matters only among several
 * @param answering the unit that answers for all; null while all leads must finish
 * @param answeringAssignment its assignment
 * @param maySet whether the caller may change the rule
 * @param taskVersion what a change names in {@code If-Match}
 */
public record LeadRuleView(
        LeadRule rule,
        int leads,
        @Nullable UnitRef answering,
        @Nullable UUID answeringAssignment,
        boolean maySet,
        long taskVersion) {}
