package vn.tiendo.document.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list definition and how far it has counted; the lists of a document that share a definition count on. */
final class NumberedList {

    private static final int LEVELS = 9;
    private static final int UNUSED = Integer.MIN_VALUE;

    private final Map<Integer, ListLevel> levels = new HashMap<>();
    private final int[] counted = new int[LEVELS];
    private final Set<String> begun = new HashSet<>();

    @Nullable
    String linkedStyle;

    NumberedList() {
        restart();
    }

    void define(int level, ListLevel definition) {
        levels.put(level, definition);
    }

    /** The level that belongs to a paragraph style, else the first. */
    int levelOf(@Nullable String style) {
        return levels.entrySet().stream()
                .filter(it -> style != null && style.equals(it.getValue().style()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /** Counts one paragraph and gives what Word shows before it. */
    String next(int level, String list, ListOverrides overrides) {
        int at = Math.clamp(level, 0, LEVELS - 1);
        if (begun.add(list)) {
            overrides.starts().forEach((from, start) -> counted[from] = start - 1);
        }
        counted[at] = counted[at] == UNUSED ? definition(at, overrides).start() : counted[at] + 1;
        Arrays.fill(counted, at + 1, LEVELS, UNUSED);
        return label(at, overrides);
    }

    void restart() {
        Arrays.fill(counted, UNUSED);
        begun.clear();
    }

    private String label(int at, ListOverrides overrides) {
        ListLevel level = definition(at, overrides);
        if (level.isBullet()) {
            return PlainText.of(level.pattern());
        }
        String label = level.pattern();
        for (int i = 0; i <= at; i++) {
            ListLevel part = definition(i, overrides);
            int number = counted[i] == UNUSED ? part.start() : counted[i];
            String shape = level.legal() ? "decimal" : part.shape();
            label = label.replace("%" + (i + 1), NumberShape.write(shape, number));
        }
        return PlainText.of(label);
    }

    private ListLevel definition(int level, ListOverrides overrides) {
        ListLevel replaced = overrides.levels().get(level);
        return replaced != null ? replaced : levels.getOrDefault(level, ListLevel.UNKNOWN);
    }

    /** What one list changes in the definition that it shares. */
    record ListOverrides(Map<Integer, Integer> starts, Map<Integer, ListLevel> levels) {}
}
