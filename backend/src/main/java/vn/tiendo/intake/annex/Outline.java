package vn.tiendo.intake.annex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.intake.annex.RowNumber.Style;

/** Gives each row its place in the tree of the annex, by the way it is numbered; numbers may start anew in every part. */
final class Outline {

    private final List<Level> open = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();
    private int unnumberedRows;

    /** Places the next row. */
    Place place(AnnexRow row) {
        Level level = row.number().map(number -> numbered(row, number)).orElseGet(() -> unnumbered(row));
        open.add(level);
        return new Place(level.path, open.size() - 1, level.style);
    }

    private Level numbered(AnnexRow row, RowNumber number) {
        Optional<Level> prefix = prefixOf(number);
        if (prefix.isPresent()) {
            closeAfter(prefix.get());
            String last = number.text().substring(number.text().lastIndexOf('.') + 1);
            return level(row, number, Style.DOTTED, prefix.get(), last);
        }
        Style style = styleOf(number);
        closeFor(row, number, style);
        String text = style == Style.DASH || style == Style.PLUS ? ordinalBelow(top()) : number.text();
        return level(row, number, style, top(), text);
    }

    private Level unnumbered(AnnexRow row) {
        boolean heading = !row.isAssigned();
        Optional<Level> alike = open.stream()
                .filter(it -> it.number == null && it.bare == heading && heading)
                .findFirst();
        if (alike.isPresent()) {
            closeFrom(alike.get());
        }
        while (top() != null && !top().bare) {
            open.removeLast();
        }
        return level(row, null, null, top(), ordinalBelow(top()));
    }

    /** The open level whose number this one goes on: 1 for 1.1, I.2 for I.2.1. */
    private Optional<Level> prefixOf(RowNumber number) {
        int dot = number.text().lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String before = number.text().substring(0, dot);
        return open.reversed().stream()
                .filter(it -> it.number != null && it.number.text().equals(before))
                .findFirst();
    }

    private Style styleOf(RowNumber number) {
        for (Level level : open.reversed()) {
            if (level.number != null && level.style != null && number.follows(level.number, level.style)) {
                return level.style;
            }
        }
        return number.meanings().stream()
                .map(RowNumber.Meaning::style)
                .filter(style -> style != Style.ROMAN
                        || number.isFirst(style)
                        || number.text().length() > 1
                        || knows(style))
                .findFirst()
                .orElse(number.meanings().getFirst().style());
    }

    private boolean knows(Style style) {
        return open.stream().anyMatch(it -> it.style == style);
    }

    private void closeFor(AnnexRow row, RowNumber number, Style style) {
        Optional<Level> before = open.reversed().stream()
                .filter(it -> it.style == style && it.number != null && number.follows(it.number, style))
                .findFirst();
        Optional<Level> same =
                open.reversed().stream().filter(it -> it.style == style).findFirst();
        boolean restartsBelow = number.isFirst(style)
                && same.isPresent()
                && same.get() == top()
                && top().bare
                && row.isAssigned()
                && style != Style.DASH;
        if (before.isPresent()) {
            closeFrom(before.get());
            return;
        }
        if (same.isPresent() && !restartsBelow) {
            closeFrom(same.get());
            return;
        }
        while (same.isEmpty() && top() != null && isDeeper(top(), style)) {
            open.removeLast();
        }
    }

    /** A part never stands below a task, nor a counted row below a dash. */
    private static boolean isDeeper(Level level, Style style) {
        if (level.style == null) {
            return !level.bare && level.number == null;
        }
        return level.style.rank() > style.rank() && (!level.bare || style.isSection());
    }

    private Level level(
            AnnexRow row, @Nullable RowNumber number, @Nullable Style style, @Nullable Level parent, String segment) {
        String path = parent == null ? segment : parent.path + "." + segment;
        String unique = path;
        for (int i = 2; !paths.add(unique); i++) {
            unique = path + "(" + i + ")";
        }
        return new Level(number, style, !row.isAssigned(), unique);
    }

    private String ordinalBelow(@Nullable Level parent) {
        if (parent == null) {
            return String.valueOf(++unnumberedRows);
        }
        return String.valueOf(++parent.children);
    }

    private @Nullable Level top() {
        return open.isEmpty() ? null : open.getLast();
    }

    private void closeFrom(Level level) {
        open.subList(open.indexOf(level), open.size()).clear();
    }

    private void closeAfter(Level level) {
        open.subList(open.indexOf(level) + 1, open.size()).clear();
    }

    /**
     * Where a row stands.
     *
     * @param depth 0 at the top
     */
    record Place(String path, int depth, @Nullable Style style) {}

    private static final class Level {
        private final @Nullable RowNumber number;
        private final @Nullable Style style;
        private final boolean bare;
        private final String path;
        private int children;

        Level(@Nullable RowNumber number, @Nullable Style style, boolean bare, String path) {
            this.number = number;
            this.style = style;
            this.bare = bare;
            this.path = path;
        }
    }
}
