package vn.tiendo.document.word;

import java.util.List;
import java.util.stream.Stream;

/**
 * One cell of a table.
 *
 * @param column the first grid column it covers, counted from 0
 * @param span how many grid columns it covers, at least 1
 * @param mergedFromAbove true when the cell is the lower part of a merged one; the content is then that of its origin
 * @param blocks what stands in it, nested tables too
 */
public record WordCell(int column, int span, boolean mergedFromAbove, List<WordBlock> blocks) {

    public WordCell {
        blocks = List.copyOf(blocks);
    }

    public boolean covers(int atColumn) {
        return column <= atColumn && atColumn < column + span;
    }

    /** The lines a reader sees, blank ones left out; a nested table gives one line for each of its cells. */
    public List<String> lines() {
        return paragraphs()
                .flatMap(it -> it.shown().lines())
                .filter(it -> !it.isBlank())
                .toList();
    }

    /** The lines, parted by {@code \n}; tabs are spaces here. */
    public String text() {
        return String.join("\n", lines()).replace('\t', ' ');
    }

    /** True when the cell says something and says all of it in bold. */
    public boolean bold() {
        List<WordParagraph> said = paragraphs().filter(it -> !it.isBlank()).toList();
        return !said.isEmpty() && said.stream().allMatch(WordParagraph::bold);
    }

    /** Every paragraph, those of nested tables at their place. */
    public Stream<WordParagraph> paragraphs() {
        return blocks.stream().flatMap(WordCell::paragraphsOf);
    }

    private static Stream<WordParagraph> paragraphsOf(WordBlock block) {
        return switch (block) {
            case WordParagraph paragraph -> Stream.of(paragraph);
            case WordTable table ->
                table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(WordCell::paragraphs);
            case WordSectionBreak _ -> Stream.empty();
        };
    }
}
