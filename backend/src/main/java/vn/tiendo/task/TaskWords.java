package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.search.SearchText;

/** Searches lists for the words of tasks, their products and evidence; accents optional, the last word perhaps unfinished. */
@ApplicationScoped
class TaskWords {
    private final TaskCandidates candidates;

    @Inject
    TaskWords(TaskCandidates candidates) {
        this.candidates = candidates;
    }

    /**
     * A condition on the tasks of a list. Of rare words it names the tasks; where words are common, a list in its own order
     * meets them soon, and each line is looked at in turn.
     */
    Condition condition(Actor actor, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return new Condition(true, "", null);
        }
        var text = SearchText.of(words);
        return text.isEmpty()
                ? named(List.of())
                : candidates.few(actor, text).map(TaskWords::named).orElseGet(() -> looked(text));
    }

    private static Condition named(List<UUID> tasks) {
        return new Condition(true, "and %s = any (?)", tasks.toArray(UUID[]::new));
    }

    private static Condition looked(SearchText text) {
        return new Condition(
                false,
                "and (select w.words @@ (select cast(? as tsquery)) from task_words w where w.task_id = %s)",
                text.loosely());
    }

    /** What stands in the where clause of a list.
     *
     * @param isCountable whether counting all that a list finds is quick; where words are common it is not
     * @param fragment with a place for the column that holds the task
     * @param value null when the list is not searched
     */
    record Condition(
            boolean isCountable, String fragment, @Nullable Object value) {
        /** Whether the list is not searched. */
        boolean isAny() {
            return value == null;
        }

        Sql addTo(Sql sql, String taskId) {
            return value == null ? sql : sql.add(fragment.formatted(taskId), value);
        }
    }
}
