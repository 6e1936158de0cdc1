package vn.tiendo.intake.annex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.word.WordAlignment;
import vn.tiendo.document.word.WordBlock;
import vn.tiendo.document.word.WordCell;
import vn.tiendo.document.word.WordDocument;
import vn.tiendo.document.word.WordParagraph;
import vn.tiendo.document.word.WordSectionBreak;
import vn.tiendo.document.word.WordTable;
import vn.tiendo.intake.text.Line;
import vn.tiendo.intake.text.SectionHeading;

/** Finds the tables that hold tasks among those for layout, figures, forms and contacts. */
final class AnnexTables {

    private static final Pattern FORM =
            Pattern.compile("(?iu)^(mẫu|biểu mẫu|biểu số|mẫu số|đề cương báo cáo|phụ lục báo cáo).*");

    private final List<AnnexTable> found = new ArrayList<>();
    private final List<AnnexTable> weak = new ArrayList<>();
    private final List<WordParagraph> between = new ArrayList<>();
    private int number;

    private AnnexTables() {}

    /** The tables in order; empty when the document has none with tasks. */
    static List<AnnexTable> in(WordDocument document) {
        AnnexTables search = new AnnexTables();
        search.lookThrough(document.blocks());
        return search.found.isEmpty() ? search.weak : search.found;
    }

    /** The same tables by identity. */
    static Set<WordTable> identities(List<AnnexTable> tables) {
        Set<WordTable> all = Collections.newSetFromMap(new IdentityHashMap<>());
        tables.forEach(it -> all.add(it.table()));
        return all;
    }

    private void lookThrough(List<WordBlock> blocks) {
        for (WordBlock block : blocks) {
            switch (block) {
                case WordParagraph paragraph -> between.add(paragraph);
                case WordTable table -> look(table);
                case WordSectionBreak _ -> {}
            }
        }
    }

    private void look(WordTable table) {
        number++;
        Optional<AnnexHeader> header = AnnexHeader.find(table).or(() -> ColumnGuess.headless(table));
        if (header.isPresent() && !header.get().columns().isEmpty()) {
            take(table, ColumnGuess.completed(table, header.get()));
            return;
        }
        if (continuesLast(table)) {
            AnnexTable last = found.getLast();
            add(found, new AnnexTable(table, number, last.header(), 0, caption()));
            return;
        }
        table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(WordCell::blocks)
                .forEach(this::lookThrough);
    }

    private void take(WordTable table, AnnexHeader header) {
        AnnexTable annex = new AnnexTable(table, number, header, header.end(), caption());
        boolean content = header.has(ColumnRole.CONTENT);
        boolean beside = header.has(ColumnRole.PRODUCT) || header.has(ColumnRole.COORDINATING);
        if (!content || !hasContent(annex) || isForm(header)) {
            return;
        }
        if (header.hasLead() || header.hasTime() && beside) {
            add(found, annex);
            return;
        }
        if (found.isEmpty() && (header.hasTime() || beside) && header.namesTasks()) {
            add(weak, annex);
        }
    }

    private void add(List<AnnexTable> to, AnnexTable annex) {
        to.add(annex);
        between.clear();
    }

    /** An empty form for reports has the headings of an annex and nothing below them. */
    private static boolean hasContent(AnnexTable annex) {
        List<Integer> columns = annex.header().columns().stream()
                .filter(it -> it.role() == ColumnRole.CONTENT)
                .map(AnnexColumn::index)
                .toList();
        return annex.table().rows().stream()
                .skip(annex.firstRow())
                .flatMap(row -> columns.stream().flatMap(column -> row.cellAt(column).stream()))
                .anyMatch(cell ->
                        cell.text().codePoints().filter(Character::isLetter).count() > 2);
    }

    private boolean isForm(AnnexHeader header) {
        boolean captioned = between.stream()
                .skip(Math.max(0, between.size() - 6))
                .anyMatch(it -> FORM.matcher(it.text()).matches());
        return captioned && !(header.hasLead() && header.hasTime());
    }

    /** The part behind a page break may have no heading of its own. */
    private boolean continuesLast(WordTable table) {
        if (found.isEmpty()
                || table.columns() != found.getLast().header().columns().size()
                || table.columns() < 3) {
            return false;
        }
        boolean parted = between.stream().anyMatch(it -> it.text().length() > 300);
        return !parted && (hasOnlyPageNumbersBefore() || startsNumbered(table));
    }

    private boolean hasOnlyPageNumbersBefore() {
        return between.stream().allMatch(it -> it.text().length() <= 4);
    }

    private boolean startsNumbered(WordTable table) {
        return table.rows().stream()
                .limit(2)
                .anyMatch(row -> RowNumber.of(row.cells().getFirst().text()).isPresent());
    }

    /** What stands as a heading between two annex tables heads the rows of the second. */
    private String caption() {
        if (found.isEmpty()) {
            return "";
        }
        String caption = "";
        for (WordParagraph paragraph : between) {
            caption = Optional.ofNullable(captionOf(paragraph)).orElse(caption);
        }
        return caption;
    }

    private static @Nullable String captionOf(WordParagraph paragraph) {
        Line line = new Line(
                paragraph.shown().replace('\n', ' '),
                paragraph.bold(),
                paragraph.italic(),
                paragraph.alignment() == WordAlignment.CENTER,
                -1);
        boolean heading = SectionHeading.of(line).isPresent() || line.bold() || line.isUpper();
        boolean words = line.text().length() > 4 && line.text().length() < 300;
        return heading && words && !line.italic() ? line.text() : null;
    }
}
