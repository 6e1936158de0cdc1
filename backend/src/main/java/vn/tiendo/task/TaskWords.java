package vn.tiendo.task;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.text.VietnameseText;

/** Searches the text of tasks. */
final class TaskWords {
    private TaskWords() {}

    /** Every word must stand in the text of the task {@code t}, accents or not. */
    static void addTo(Sql sql, @Nullable String words) {
        if (words == null) {
            return;
        }
        Stream.of(VietnameseText.fold(words).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .forEach(word -> sql.add("and t.folded_content like ?", "%" + literal(word) + "%"));
    }

    private static String literal(String word) {
        return word.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
