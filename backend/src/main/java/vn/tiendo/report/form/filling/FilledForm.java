package vn.tiendo.report.form.filling;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form with all that is in it: typed, filled in by the system and computed. */
public record FilledForm(Map<String, String> sections, List<FilledTable> tables) {
    public Optional<FilledTable> table(String key) {
        return tables.stream().filter(table -> table.key().equals(key)).findFirst();
    }
}
