package vn.tiendo.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.tiendo.plan.TextBlock;

/**
 * The text of a plan, every paragraph in its place.
 *
 * @param opening the paragraphs before the first heading
 * @param blocks headings and paragraphs after them
 */
public record PlanText(List<String> opening, List<TextBlock> blocks) {

    private static final Pattern BULLET = Pattern.compile("^\\s*([-–—•*])\\s*\\S.*");
    private static final Pattern SECOND_BULLET = Pattern.compile("^\\s*[+o]\\s+\\S.*");
    private static final Pattern RESTS_ON = Pattern.compile(
            "(?iu)^[-–\\s]*(căn cứ|thực hiện|triển khai|cụ thể hóa|cụ thể hoá|xét|theo|tiếp tục|để|nhằm|trên cơ sở|chấp hành|quán triệt).*");

    public static PlanText read(List<Line> body) {
        List<Optional<SectionHeading>> headings =
                body.stream().map(SectionHeading::of).toList();
        TreeSet<SectionHeading> used = new TreeSet<>();
        headings.forEach(heading -> heading.ifPresent(used::add));
        if (used.isEmpty()) {
            return withoutHeadings(body);
        }
        List<SectionHeading> levels = List.copyOf(used);
        List<String> opening = new ArrayList<>();
        List<TextBlock> blocks = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            String text = body.get(i).text();
            Optional<SectionHeading> heading = headings.get(i);
            if (heading.isPresent()) {
                int level = levels.indexOf(heading.get()) + 1;
                blocks.add(new TextBlock(TextBlock.Kind.HEADING, level, text));
                continue;
            }
            if (blocks.isEmpty()) {
                opening.add(text);
                continue;
            }
            blocks.add(paragraph(text));
        }
        return new PlanText(opening, blocks);
    }

    /** The headings of the first level. */
    public List<String> sections() {
        return blocks.stream()
                .filter(it -> it.kind() == TextBlock.Kind.HEADING && it.level() == 1)
                .map(TextBlock::text)
                .toList();
    }

    private static PlanText withoutHeadings(List<Line> body) {
        List<String> opening = body.stream()
                .map(Line::text)
                .takeWhile(it -> RESTS_ON.matcher(it).matches())
                .toList();
        List<TextBlock> blocks = body.stream()
                .skip(opening.size())
                .map(Line::text)
                .map(PlanText::paragraph)
                .toList();
        return new PlanText(opening, blocks);
    }

    private static TextBlock paragraph(String text) {
        if (SECOND_BULLET.matcher(text).matches()) {
            return new TextBlock(TextBlock.Kind.BULLET, 2, text);
        }
        return BULLET.matcher(text).matches()
                ? new TextBlock(TextBlock.Kind.BULLET, 1, text)
                : new TextBlock(TextBlock.Kind.PARAGRAPH, 0, text);
    }
}
