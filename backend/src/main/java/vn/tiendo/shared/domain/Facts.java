package vn.tiendo.shared.domain;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a thing says at one moment, field by field in words, so that two moments can be compared for the trail. */
public final class Facts {
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Set<String> personal = new LinkedHashSet<>();

    public Facts with(String field, @Nullable Object value) {
        words.put(field, value == null ? "" : value.toString());
        return this;
    }

    /** A field that tells something of the person whose account it is. */
    public Facts withPersonal(String field, @Nullable Object value) {
        personal.add(field);
        return with(field, value);
    }

    /** What changed from here to the later moment, in the order of the fields. */
    public List<Change> changesTo(Facts later) {
        var fields = new LinkedHashSet<>(words.keySet());
        fields.addAll(later.words.keySet());
        return fields.stream()
                .map(field -> new Change(field, said(field), later.said(field), personal.contains(field)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private String said(String field) {
        return words.getOrDefault(field, "");
    }
}
