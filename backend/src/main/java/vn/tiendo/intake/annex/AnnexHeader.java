package vn.tiendo.intake.annex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.document.word.WordCell;
import vn.tiendo.document.word.WordRow;
import vn.tiendo.document.word.WordTable;
import vn.tiendo.intake.text.Line;
import vn.tiendo.shared.text.VietnameseText;

/**
 * The heading of an annex table, over one row or several.
 *
 * @param columns one for each grid column
 * @param start the first of its rows
 * @param end the first row after it
 * @param words the words of its rows, to know it again when a page break repeats it
 */
record AnnexHeader(List<AnnexColumn> columns, int start, int end, Set<String> words) {

    private static final int SEARCHED_ROWS = 8;
    private static final int LONGEST_HEADING = 120;

    /** Finds the heading among the first rows of a table. */
    static Optional<AnnexHeader> find(WordTable table) {
        for (int i = 0; i < Math.min(SEARCHED_ROWS, table.rows().size()); i++) {
            if (startsAt(table, i)) {
                return Optional.of(from(table, i));
            }
        }
        return Optional.empty();
    }

    /** Whether a heading begins at a row; a data row names no two columns, and "Quý I" alone is no column but a time. */
    static boolean startsAt(WordTable table, int at) {
        WordRow row = table.rows().get(at);
        if (row.cells().stream().anyMatch(it -> it.text().length() > LONGEST_HEADING || isNumbered(it))) {
            return false;
        }
        List<ColumnRole> named = rolesIn(row);
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        roles.addAll(named);
        roles.remove(ColumnRole.OTHER);
        if (Collections.frequency(named, ColumnRole.PERIOD) == 1) {
            roles.remove(ColumnRole.PERIOD);
        }
        boolean content = roles.contains(ColumnRole.CONTENT);
        boolean number = roles.contains(ColumnRole.NUMBER);
        boolean more = roles.stream().anyMatch(role -> role.assigns() || role == ColumnRole.NOTE);
        return row.cells().size() > 1 && (content && (number || more) || number && more);
    }

    /** Whether a row further down is a heading once more: it counts the rows, or each of its cells names a column. */
    static boolean startsAgainAt(WordTable table, int at) {
        List<ColumnRole> named = rolesIn(table.rows().get(at));
        return startsAt(table, at) && (named.contains(ColumnRole.NUMBER) || !named.contains(ColumnRole.OTHER));
    }

    private static List<ColumnRole> rolesIn(WordRow row) {
        return row.cells().stream()
                .map(WordCell::text)
                .filter(it -> !it.isEmpty())
                .map(ColumnWords::roleOf)
                .toList();
    }

    private static boolean isNumbered(WordCell cell) {
        return cell.column() == 0 && RowNumber.of(cell.text()).isPresent();
    }

    private static AnnexHeader from(WordTable table, int start) {
        int end = start + 1;
        while (end < table.rows().size() && goesOn(table, start, end)) {
            end++;
        }
        List<WordRow> rows = table.rows().subList(start, end).stream()
                .filter(row -> !isIndex(row))
                .toList();
        List<AnnexColumn> columns = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            columns.add(column(rows, column));
        }
        Set<String> words = table.rows().subList(start, end).stream()
                .map(AnnexHeader::wordsOf)
                .collect(Collectors.toSet());
        return new AnnexHeader(ColumnConflicts.settled(columns), start, end, words);
    }

    private static boolean goesOn(WordTable table, int start, int at) {
        WordRow row = table.rows().get(at);
        if (isIndex(row)) {
            return true;
        }
        boolean shortCells = row.cells().stream().allMatch(cell -> cell.text().length() <= LONGEST_HEADING);
        WordCell first = row.cells().getFirst();
        boolean below = first.mergedFromAbove() || first.text().isEmpty();
        boolean grouped = table.rows().get(start).cells().stream().anyMatch(cell -> cell.span() > 1);
        boolean named = row.cells().stream()
                .filter(cell -> !cell.mergedFromAbove())
                .anyMatch(cell -> ColumnWords.roleOf(cell.text()) != ColumnRole.OTHER || isPeriod(cell.text()));
        return shortCells
                && below
                && grouped
                && named
                && table.rows().get(start).cells().size() > 1;
    }

    /** A row that only counts the columns: (1) (2) (3). */
    static boolean isIndex(WordRow row) {
        List<String> texts = row.cells().stream()
                .map(WordCell::text)
                .filter(it -> !it.isEmpty())
                .toList();
        return texts.size() >= 3
                && texts.stream().allMatch(it -> it.matches("\\(?\\s*(\\d{1,2}|[A-Za-z])\\s*\\)?(\\s*=.*)?"));
    }

    private static AnnexColumn column(List<WordRow> rows, int column) {
        Set<String> parts = new LinkedHashSet<>();
        ColumnRole role = ColumnRole.OTHER;
        for (WordRow row : rows) {
            String text = row.cellAt(column).map(WordCell::text).orElse("").replace('\n', ' ');
            if (!text.isEmpty() && parts.add(text)) {
                role = narrowed(role, text);
            }
        }
        return new AnnexColumn(column, role, String.join(" – ", parts), false);
    }

    /** The lower heading decides; where it says nothing by itself, the upper one does. */
    private static ColumnRole narrowed(ColumnRole above, String text) {
        if (above.isTime() && isPeriod(text)) {
            return ColumnRole.PERIOD;
        }
        ColumnRole own = ColumnWords.roleOf(text);
        if (above.isTime() && own == ColumnRole.DEADLINE && text.toLowerCase().contains("hoàn thành")) {
            return ColumnRole.END;
        }
        return own == ColumnRole.OTHER ? above : own;
    }

    private static boolean isPeriod(String text) {
        return text.strip().matches("(?iu)(tháng|t|quý)?\\s*\\.?\\s*(\\d{1,2}|I{1,3}|IV)(/\\d{4})?");
    }

    static String wordsOf(WordRow row) {
        return row.cells().stream()
                .map(cell -> new Line(cell.text(), false, false, false, -1).folded())
                .collect(Collectors.joining("|"));
    }

    boolean repeats(WordRow row) {
        return words.contains(wordsOf(row));
    }

    boolean has(ColumnRole role) {
        return columns.stream().anyMatch(column -> column.role() == role);
    }

    /** Whether the content column speaks of tasks and not of goods, sites or regulations. */
    boolean namesTasks() {
        return columns.stream()
                .filter(column -> column.role() == ColumnRole.CONTENT)
                .map(column -> VietnameseText.fold(column.heading()))
                .anyMatch(it -> it.matches(".*(noi dung|nhiem vu|cong viec|hoat dong|dau viec).*"));
    }

    boolean hasLead() {
        return columns.stream().anyMatch(column -> column.role().isLead());
    }

    boolean hasTime() {
        return columns.stream().anyMatch(column -> column.role().isTime());
    }
}
