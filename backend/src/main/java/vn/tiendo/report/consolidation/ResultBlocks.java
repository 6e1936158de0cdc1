package vn.tiendo.report.consolidation;

import static vn.tiendo.template.OfficialBlock.heading;
import static vn.tiendo.template.OfficialBlock.paragraph;
import static vn.tiendo.template.OfficialBlock.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.tiendo.report.draft.ConsolidationSection;
import vn.tiendo.template.OfficialBlock;

/** Section II: the figures in words, the table by unit, what is overdue, and what the units wrote. */
final class ResultBlocks {
    private static final List<ConsolidationSection> WORDS =
            List.of(ConsolidationSection.RESULTS, ConsolidationSection.OVERDUE, ConsolidationSection.HIGHLIGHTS);

    private ResultBlocks() {}

    /** @param text of a section, as blocks; nothing where it has none */
    static List<OfficialBlock> of(ConsolidationView view, Function<ConsolidationSection, List<OfficialBlock>> text) {
        if (!view.hasFigures()) {
            return WORDS.stream()
                    .flatMap(section -> text.apply(section).stream())
                    .toList();
        }
        var blocks = new ArrayList<OfficialBlock>();
        int number = add(blocks, 1, "Kết quả chung", text.apply(ConsolidationSection.RESULTS));
        number = add(
                blocks, number, "Kết quả theo đơn vị", List.of(table(UnitTable.of(view)), paragraph(UnitTable.NOTE)));
        number = add(blocks, number, "Nhiệm vụ quá hạn", text.apply(ConsolidationSection.OVERDUE));
        add(blocks, number, "Kết quả nổi bật của từng đơn vị", text.apply(ConsolidationSection.HIGHLIGHTS));
        return blocks;
    }

    private static int add(List<OfficialBlock> blocks, int number, String title, List<OfficialBlock> section) {
        if (section.isEmpty()) {
            return number;
        }
        blocks.add(heading(2, "%d. %s".formatted(number, title)));
        blocks.addAll(section);
        return number + 1;
    }
}
