package vn.tiendo.task;

import java.util.LinkedHashMap;
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
     * @param turn of a recurring task: the first one answers for each
     */
    <T> List<T> answering(List<T> leads, Function<T, WorkState> state, Function<T, Integer> turn) {
        if (this == ALL_LEADS) {
            return leads;
        }
        var first = new LinkedHashMap<Integer, T>();
        leads.stream()
                .filter(lead -> state.apply(lead).isHeld())
                .forEach(lead -> first.putIfAbsent(turn.apply(lead), lead));
        return first.isEmpty() ? leads : List.copyOf(first.values());
    }
}
