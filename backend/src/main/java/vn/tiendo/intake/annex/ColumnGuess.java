package vn.tiendo.intake.annex;

import static vn.tiendo.intake.annex.ColumnRole.CONTENT;
import static vn.tiendo.intake.annex.ColumnRole.DEADLINE;
import static vn.tiendo.intake.annex.ColumnRole.LEAD;
import static vn.tiendo.intake.annex.ColumnRole.NUMBER;
import static vn.tiendo.intake.annex.ColumnRole.OTHER;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tiendo.document.word.WordCell;
import vn.tiendo.document.word.WordTable;
import vn.tiendo.shared.text.VietnameseText;

/** Tells what a column is about from its cells, where its heading does not say it or there is no heading at all. */
final class ColumnGuess {

    private static final Pattern UNIT = Pattern.compile(
            "^(cac )?(phong|so|van phong|ban|trung tam|ubnd|chi cuc|thanh tra|don vi|co quan|bo phan|cong an|tt|vp|p\\.)\\b.*");
    private static final Pattern TIME = Pattern.compile(
            "^((hoan thanh |xong )?(truoc|trong|cham nhat|den|het) )?(ngay |thang |quy |nam |ca nam|thuong xuyen|hang |dinh ky|\\d{1,2}/\\d).*|^khi .*|^theo .*");
    private static final double MOST = 0.6;
    private static final int LONG_TEXT = 25;

    private ColumnGuess() {}

    /** Gives the missing roles to columns whose headings say nothing. */
    static AnnexHeader completed(WordTable table, AnnexHeader header) {
        List<AnnexColumn> columns = new ArrayList<>(header.columns());
        if (!header.has(CONTENT)) {
            longest(table, header.end(), columns).ifPresent(at -> columns.set(at, guess(columns.get(at), CONTENT)));
        }
        if (!header.hasLead()) {
            guess(table, header.end(), columns, LEAD, ColumnGuess::namesUnit);
        }
        if (!header.hasTime()) {
            guess(table, header.end(), columns, DEADLINE, ColumnGuess::namesTime);
        }
        return new AnnexHeader(List.copyOf(columns), header.start(), header.end(), header.words());
    }

    /** A table without any heading is taken for tasks only when its first column counts and two others are plain. */
    static Optional<AnnexHeader> headless(WordTable table) {
        int width = table.columns();
        if (width < 4 || table.rows().size() < 2) {
            return Optional.empty();
        }
        List<AnnexColumn> columns = new ArrayList<>();
        IntStream.range(0, width).forEach(i -> columns.add(new AnnexColumn(i, OTHER, "Cột " + (i + 1), true)));
        if (share(table, 0, 0, text -> RowNumber.of(text).isPresent()) < MOST) {
            return Optional.empty();
        }
        columns.set(0, columns.getFirst().as(NUMBER));
        AnnexHeader bare = new AnnexHeader(columns, 0, 0, Set.of());
        AnnexHeader guessed = completed(table, bare);
        boolean plain = guessed.has(CONTENT) && guessed.hasLead() && guessed.hasTime();
        return plain ? Optional.of(guessed) : Optional.empty();
    }

    private static void guess(
            WordTable table, int from, List<AnnexColumn> columns, ColumnRole role, Predicate<String> test) {
        columns.stream()
                .filter(it -> it.role() == OTHER)
                .filter(it -> share(table, from, it.index(), test) >= MOST)
                .findFirst()
                .ifPresent(it -> columns.set(it.index(), guess(it, role)));
    }

    private static AnnexColumn guess(AnnexColumn column, ColumnRole role) {
        return new AnnexColumn(column.index(), role, column.heading(), true);
    }

    private static Optional<Integer> longest(WordTable table, int from, List<AnnexColumn> columns) {
        return columns.stream()
                .filter(it -> it.role() == OTHER)
                .map(AnnexColumn::index)
                .filter(column -> averageLength(table, from, column) >= LONG_TEXT)
                .max(Comparator.comparingDouble(column -> averageLength(table, from, column)));
    }

    private static double averageLength(WordTable table, int from, int column) {
        return texts(table, from, column).stream()
                .mapToInt(String::length)
                .average()
                .orElse(0);
    }

    private static double share(WordTable table, int from, int column, Predicate<String> test) {
        List<String> texts = texts(table, from, column);
        return texts.isEmpty() ? 0 : (double) texts.stream().filter(test).count() / texts.size();
    }

    private static List<String> texts(WordTable table, int from, int column) {
        return table.rows().stream()
                .skip(from)
                .limit(50)
                .flatMap(row -> row.cellAt(column).stream())
                .filter(cell -> cell.span() == 1)
                .map(WordCell::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static boolean namesUnit(String text) {
        return UNIT.matcher(folded(text)).matches();
    }

    private static boolean namesTime(String text) {
        return text.length() < 100 && TIME.matcher(folded(text)).matches();
    }

    private static String folded(String text) {
        return VietnameseText.fold(VietnameseText.normaliseSpaces(text));
    }
}
