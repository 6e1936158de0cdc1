package vn.tiendo.shared.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a thing says at one moment, field by field in words, so that two moments can be compared. */
public final class Facts {
    private final Map<String, String> words = new LinkedHashMap<>();

    public Facts with(String field, @Nullable Object value) {
        words.put(field, value == null ? "" : value.toString());
        return this;
    }

    /** What changed from here to the later moment, in the order of the fields. */
    public List<Change> changesTo(Facts later) {
        return words.entrySet().stream()
                .map(e -> new Change(e.getKey(), e.getValue(), later.words.getOrDefault(e.getKey(), "")))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }
}
