package vn.tiendo.task;

import java.util.List;
import java.util.function.Function;

/** Which of its leads a task follows. */
public enum LeadRule {
    /** Mọi đơn vị chủ trì đều phải hoàn thành. */
    ALL_LEADS,
    /** Đơn vị được nêu đầu tiên chịu trách nhiệm chung. */
    FIRST_LEAD;

    /**
     * Those of the leads whose work is that of the task.
     *
     * @param leads in the order in which the plan names them; whoever takes over has the place of the one before
     */
    <T> List<T> answering(List<T> leads, Function<T, WorkState> state) {
        var held = leads.stream().filter(lead -> state.apply(lead).isHeld()).toList();
        return this == ALL_LEADS || held.isEmpty() ? leads : held.subList(0, 1);
    }
}
