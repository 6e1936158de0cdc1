package vn.tiendo.intake.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.document.word.WordCell;
import vn.tiendo.document.word.WordRow;

/** Reads the table rows of all annex tables into rows of the annex: repeated headings dropped, cut rows joined. */
final class AnnexRows {

    private static final Pattern TOTAL = Pattern.compile("(?iu)^(tổng( cộng| số)?|cộng)\\s*:?$");
    private static final Pattern DITTO =
            Pattern.compile("(?iu)[-\\s]*(\"|''|”|“|″|//|nt|n\\.t\\.?|như trên|như dòng trên|như mục trên)[-\\s.]*");
    private static final Pattern SAYS_NOTHING = Pattern.compile("[\\s\\p{Punct}…–—]*");

    private final List<AnnexRow> rows = new ArrayList<>();
    private AnnexHeader header;
    private boolean boundary;

    private AnnexRows(AnnexHeader header) {
        this.header = header;
    }

    static List<AnnexRow> read(List<AnnexTable> tables) {
        AnnexRows reader = new AnnexRows(tables.getFirst().header());
        tables.forEach(reader::read);
        return reader.rows;
    }

    private void read(AnnexTable annex) {
        header = annex.header();
        boundary = !rows.isEmpty();
        if (!annex.caption().isEmpty()) {
            addCaption(annex);
        }
        List<WordRow> all = annex.table().rows();
        for (int i = annex.firstRow(); i < all.size(); i++) {
            WordRow row = all.get(i);
            if (header.repeats(row) || AnnexHeader.isIndex(row) && i <= header.end() + 1) {
                boundary = !rows.isEmpty();
                continue;
            }
            if (AnnexHeader.startsAgainAt(annex.table(), i)) {
                boundary = !rows.isEmpty();
                continue;
            }
            add(annexRow(annex, i));
        }
    }

    private void addCaption(AnnexTable annex) {
        AnnexRow caption = new AnnexRow(annex.number(), 1);
        caption.markTitle();
        caption.put(ColumnRole.CONTENT, annex.caption(), "");
        takeNumberFromContent(caption);
        rows.add(caption);
        boundary = false;
    }

    private AnnexRow annexRow(AnnexTable annex, int at) {
        WordRow row = annex.table().rows().get(at);
        AnnexRow read = new AnnexRow(annex.number(), at + 1);
        Optional<WordCell> alone = onlyCell(row);
        if (alone.isPresent()) {
            readTitle(read, alone.get());
            return read;
        }
        Optional<WordRow> below = at + 1 < annex.table().rows().size()
                ? Optional.of(annex.table().rows().get(at + 1))
                : Optional.empty();
        row.cells().forEach(cell -> readCell(read, cell, below));
        header.columns().stream()
                .filter(column -> column.role() != ColumnRole.CONTACT)
                .forEach(column -> read.addSource(
                        column.heading(),
                        row.cellAt(column.index()).map(WordCell::text).orElse("")));
        RowNumber.of(read.text(ColumnRole.NUMBER)).ifPresent(read::number);
        if (read.number().isEmpty()) {
            takeNumberFromContent(read);
        }
        return read;
    }

    /** The cell of a row that says something in one place only and across the columns, as a title does. */
    private Optional<WordCell> onlyCell(WordRow row) {
        List<WordCell> saying =
                row.cells().stream().filter(it -> !it.text().isEmpty()).toList();
        int wide = Math.max(2, header.columns().size() - 1);
        boolean one = saying.size() == 1 && !saying.getFirst().mergedFromAbove();
        if (!one) {
            return Optional.empty();
        }
        WordCell cell = saying.getFirst();
        boolean number = RowNumber.of(cell.text()).isPresent();
        boolean outside = roleAt(cell) != ColumnRole.CONTENT && cell.text().length() > 10;
        return !number && (cell.span() >= wide || outside && roleAt(cell) == ColumnRole.NUMBER)
                ? Optional.of(cell)
                : Optional.empty();
    }

    private void readTitle(AnnexRow read, WordCell cell) {
        read.markTitle();
        read.put(ColumnRole.CONTENT, cell.text(), "");
        read.addSource(headingOf(ColumnRole.CONTENT), cell.text());
        takeNumberFromContent(read);
    }

    private void readCell(AnnexRow read, WordCell cell, Optional<WordRow> below) {
        ColumnRole role = roleAt(cell);
        String heading = headingAt(cell);
        String text = cell.text();
        if (role == ColumnRole.PERIOD) {
            readTick(read, text, heading);
            return;
        }
        boolean silent = role.assigns()
                && SAYS_NOTHING.matcher(text).matches()
                && !DITTO.matcher(text).matches();
        read.put(role, silent ? "" : text, heading);
        if (cell.mergedFromAbove()) {
            read.inherit(role);
        }
        if (below.flatMap(it -> it.cellAt(cell.column()))
                .filter(WordCell::mergedFromAbove)
                .isPresent()) {
            read.shareBelow(role);
        }
        if (role == ColumnRole.CONTENT && cell.bold()) {
            read.markBold();
        }
        header.columns().stream()
                .filter(it -> it.index() == cell.column() && it.guessed())
                .forEach(_ -> read.doubt(role));
    }

    /** A tick under a month or a quarter names that period. */
    private static void readTick(AnnexRow read, String text, String heading) {
        if (text.isEmpty()) {
            return;
        }
        String period = periodIn(heading);
        boolean tick = text.matches("(?iu)[xvX✓✔•+*√]|[\\W]+");
        String words = tick ? period : period + ": " + text;
        String before = read.text(ColumnRole.PERIOD);
        read.replace(ColumnRole.PERIOD, before.isEmpty() ? words : before + ", " + words);
        read.doubt(ColumnRole.PERIOD);
    }

    /** The lower heading; where it is a bare number, "I" or "4", the upper one says of what. */
    private static String periodIn(String heading) {
        String period = heading.substring(heading.lastIndexOf('–') + 1).strip();
        if (!period.matches("(?i)\\d{1,2}|I{1,3}|IV")) {
            return period;
        }
        boolean quarter =
                !Character.isDigit(period.charAt(0)) || heading.toLowerCase().contains("quý");
        return (quarter ? "Quý " : "Tháng ") + period;
    }

    private static void takeNumberFromContent(AnnexRow read) {
        boolean numbered = !read.isBlank(ColumnRole.NUMBER) && !read.isTitle();
        RowNumber.inFrontOf(read.text(ColumnRole.CONTENT))
                .filter(split -> !numbered && (!split.number().isBullet() || read.hasOwnLeadOrTime()))
                .ifPresent(split -> {
                    read.number(split.number());
                    read.replace(ColumnRole.CONTENT, split.rest());
                });
    }

    private void add(AnnexRow row) {
        boolean total = TOTAL.matcher(row.text(ColumnRole.CONTENT) + row.text(ColumnRole.NUMBER))
                .matches();
        boolean wordless = !row.isAssigned()
                && SAYS_NOTHING.matcher(row.text(ColumnRole.CONTENT)).matches();
        if (row.isEmpty() || total || wordless) {
            return;
        }
        if (boundary) {
            row.markAfterBreak();
        }
        boundary = false;
        Optional<AnnexRow> last = rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast());
        boolean counted = header.has(ColumnRole.NUMBER);
        if (last.isPresent() && Continuation.continues(last.get(), row, counted)) {
            last.get().goOnWith(row);
            return;
        }
        last.ifPresent(above -> copyDittos(above, row));
        rows.add(row);
    }

    private static void copyDittos(AnnexRow above, AnnexRow row) {
        for (ColumnRole role : ColumnRole.values()) {
            if (role.assigns() && DITTO.matcher(row.text(role)).matches()) {
                row.replace(role, above.text(role));
                row.doubt(role);
            }
        }
    }

    /** What a cell over several columns says is the content when it covers that column, wherever it stands. */
    private ColumnRole roleAt(WordCell cell) {
        List<ColumnRole> roles = header.columns().stream()
                .filter(column -> cell.covers(column.index()))
                .map(AnnexColumn::role)
                .filter(role -> cell.span() == 1 || role != ColumnRole.NUMBER && role != ColumnRole.OTHER)
                .toList();
        if (roles.contains(ColumnRole.CONTENT)) {
            return ColumnRole.CONTENT;
        }
        return roles.isEmpty() ? ColumnRole.OTHER : roles.getFirst();
    }

    private String headingAt(WordCell cell) {
        return header.columns().stream()
                .filter(column -> cell.covers(column.index()))
                .map(AnnexColumn::heading)
                .findFirst()
                .orElse("");
    }

    private String headingOf(ColumnRole role) {
        return header.columns().stream()
                .filter(column -> column.role() == role)
                .map(AnnexColumn::heading)
                .findFirst()
                .orElse("");
    }
}
