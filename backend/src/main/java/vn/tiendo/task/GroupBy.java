package vn.tiendo.task;

import java.util.List;
import java.util.UUID;

/** What the lines of a list can be gathered by. */
public enum GroupBy {
    /** The unit whose share it is. */
    UNIT {
        @Override
        void narrow(AssignmentFilter filter, AssignmentGroup group) {
            filter.unit = UUID.fromString(group.key());
        }
    },
    /** The plan, the newest first. */
    PLAN {
        @Override
        void narrow(AssignmentFilter filter, AssignmentGroup group) {
            filter.plan = UUID.fromString(group.key());
        }
    },
    /** The state of the work, in the order in which work goes. */
    STATE {
        @Override
        void narrow(AssignmentFilter filter, AssignmentGroup group) {
            filter.workState = List.of(WorkState.valueOf(group.key()));
        }
    },
    /** The month of the last day; what has none comes last. */
    MONTH {
        @Override
        void narrow(AssignmentFilter filter, AssignmentGroup group) {
            filter.dueFrom = group.dueFrom();
            filter.dueUntil = group.dueUntil();
            filter.dated = group.dueFrom() != null;
        }
    };

    /** Makes of a filter the one that shows this group alone. */
    abstract void narrow(AssignmentFilter filter, AssignmentGroup group);
}
