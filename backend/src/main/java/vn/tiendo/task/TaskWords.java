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
            return new Condition(List.of(), "", null);
        }
        var text = SearchText.of(words);
        return text.isEmpty()
                ? named(List.of())
                : candidates.few(actor, text).map(TaskWords::named).orElseGet(() -> looked(text));
    }

    private static Condition named(List<UUID> tasks) {
        return new Condition(List.of(), "and %s = any (?)", tasks.toArray(UUID[]::new));
    }

    private static Condition looked(SearchText text) {
        return new Condition(
                text.whole(),
                "and (select w.words @@ (select cast(? as tsquery)) from task_words w where w.task_id = %s)",
                text.loosely());
    }

    /** What stands in the where clause of a list.
     *
     * @param whole words that the key of an assignment tells of; none where tasks are named
     * @param fragment with a place for the column that holds the task
     * @param value null when the list is not searched
     */
    record Condition(
            List<String> whole, String fragment, @Nullable Object value) {
        /** Whether the list is not searched. */
        boolean isAny() {
            return value == null;
        }

        /** Whether the words are so common that the list looks at each line, most of them for nothing: nobody counts those. */
        boolean looksAtLines() {
            return value instanceof String;
        }

        Sql addTo(Sql sql, String taskId) {
            return value == null ? sql : sql.add(fragment.formatted(taskId), value);
        }

        /** Of most assignments {@code a} the key tells that they lack a word; the words are looked up for what is left. */
        Sql addToAssignments(Sql sql) {
            var words = whole.toArray(String[]::new);
            sql.addWhen(
                    looksAtLines(),
                    "and a.words_key & (select words_key(array_to_tsvector(?))) = (select words_key(array_to_tsvector(?)))",
                    words,
                    words);
            return addTo(sql, "a.task_id");
        }
    }
}
