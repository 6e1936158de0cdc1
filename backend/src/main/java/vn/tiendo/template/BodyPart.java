package vn.tiendo.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.word.WrittenBlock;
import vn.tiendo.document.word.WrittenParagraph;
import vn.tiendo.document.word.WrittenText;
import vn.tiendo.template.OfficialBlock.Bars;
import vn.tiendo.template.OfficialBlock.Bullet;
import vn.tiendo.template.OfficialBlock.Heading;
import vn.tiendo.template.OfficialBlock.Paragraph;
import vn.tiendo.template.OfficialBlock.Table;
import vn.tiendo.template.OfficialBlock.Weight;
import vn.tiendo.template.OfficialBlock.Words;

/** Area 6: legal bases and text. */
final class BodyPart {

    private BodyPart() {}

    static List<WrittenBlock> ofMainText(OfficialDocument document, int width) {
        var blocks = new ArrayList<WrittenBlock>();
        Typography.punctuated(document.bases()).forEach(basis -> blocks.add(WrittenParagraph.of("LegalBasis", basis)));
        blocks.addAll(ofText(document, width));
        return blocks;
    }

    static List<WrittenBlock> ofText(OfficialDocument document, int width) {
        List<OfficialBlock> body = document.body();
        if (body.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<WrittenBlock>();
        blocks.addAll(of(body.subList(0, body.size() - 1), width));
        blocks.addAll(last(body.getLast(), width));
        return blocks;
    }

    static List<WrittenBlock> of(List<OfficialBlock> body, int width) {
        return body.stream().flatMap(block -> write(block, width).stream()).toList();
    }

    private static List<WrittenBlock> write(OfficialBlock block, int width) {
        return switch (block) {
            case Heading heading -> List.of(WrittenParagraph.of("Heading" + heading.level(), heading.text()));
            case Paragraph paragraph -> List.of(paragraph("BodyText", paragraph.words(), false));
            case Bullet bullet -> List.of(paragraph("ListBullet", dashed(bullet.words()), false));
            case Table table -> TablePart.of(table.table(), width);
            case Bars bars -> ChartPart.of(bars.chart(), width);
        };
    }

    /** The last words end with {@code ./.} and stay on the page of the signature. */
    private static List<WrittenBlock> last(OfficialBlock block, int width) {
        return switch (block) {
            case Paragraph paragraph -> List.of(paragraph("BodyText", closed(paragraph.words()), true));
            case Bullet bullet -> List.of(paragraph("ListBullet", closed(dashed(bullet.words())), true));
            case Heading heading -> write(heading, width);
            case Table table -> write(table, width);
            case Bars bars -> write(bars, width);
        };
    }

    private static List<Words> dashed(List<Words> words) {
        var dashed = new ArrayList<>(List.of(Words.plain("- ")));
        dashed.addAll(words);
        return dashed;
    }

    private static List<Words> closed(List<Words> words) {
        var closed = new ArrayList<>(words);
        Words last = closed.removeLast();
        closed.add(new Words(Typography.closed(last.text()), last.weight()));
        return closed;
    }

    private static WrittenParagraph paragraph(String style, List<Words> words, boolean keepWithNext) {
        var texts = words.stream()
                .map(part -> new WrittenText(part.text(), style(part.weight())))
                .toList();
        return new WrittenParagraph(style, texts, keepWithNext);
    }

    private static @Nullable String style(Weight weight) {
        return switch (weight) {
            case PLAIN -> null;
            case STRONG -> "Strong";
            case EMPHASISED -> "Emphasis";
        };
    }
}
