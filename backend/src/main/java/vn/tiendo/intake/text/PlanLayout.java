package vn.tiendo.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.intake.ImportedSigner;

/**
 * Where the parts of a plan stand among its lines.
 *
 * @param top the letterhead
 * @param body from below the title to above the recipients and the signature
 * @param closing recipients, signature and whatever stands below them
 * @param annexTitle the title of the annex; null when it has none
 */
public record PlanLayout(
        List<Line> top,
        @Nullable String kind,
        @Nullable String title,
        List<Line> body,
        List<Line> closing,
        @Nullable ImportedSigner signer,
        @Nullable String annexTitle) {

    private static final int TOP_LINES = 40;
    private static final int TITLE_LINES = 8;
    private static final Pattern RULE = Pattern.compile("[\\s\\p{Punct}–—_*•]*");
    private static final Pattern OPENING = Pattern.compile(
            "^(can cu|thuc hien|trien khai|xet|theo|de |nham|tiep tuc|cu the hoa|phuc vu|[ivx]+\\.|\\d+\\.).*");
    /** What stands first below the kind is the title, "Thực hiện Nghị quyết ..." too, unless it is one of these. */
    private static final Pattern BASIS_OR_SECTION = Pattern.compile("^(can cu|xet|[ivx]+\\.|\\d+\\.).*");

    private static final Pattern ANNEX = Pattern.compile(
            "^(phu luc|phu bieu|bieu phu luc)( so)?\\s*[:.]?(\\s*[ivx\\d]{1,4}(?![a-z\\d]))?\\s*[:.-]?\\s*");
    private static final Pattern ATTACHED = Pattern.compile("^\\(?\\s*(ban hanh )?(kem theo|dinh kem).*");

    public static PlanLayout of(List<Line> lines) {
        int kindAt = IntStream.range(0, Math.min(TOP_LINES, lines.size()))
                .filter(i -> namesKind(lines.get(i)))
                .findFirst()
                .orElse(-1);
        int annexAt = annexStart(lines, kindAt + 1);
        Title title = kindAt < 0 ? Title.NONE : title(lines, kindAt, annexAt);
        int bodyAt = kindAt < 0 ? 0 : title.end();
        Optional<FoundSignature> signature = FoundSignature.find(lines.subList(bodyAt, annexAt))
                .or(() -> FoundSignature.find(lines.subList(bodyAt, lines.size())));
        int closingAt = bodyAt
                + Math.min(
                        annexAt - bodyAt,
                        Math.min(
                                signature.map(FoundSignature::start).orElse(Integer.MAX_VALUE),
                                Recipients.startIn(lines.subList(bodyAt, annexAt))));
        return new PlanLayout(
                lines.subList(0, kindAt < 0 ? Math.min(15, closingAt) : kindAt),
                title.kind(),
                title.text(),
                lines.subList(bodyAt, closingAt),
                lines.subList(closingAt, lines.size()),
                signature.map(FoundSignature::signer).orElse(null),
                annexTitle(lines.subList(annexAt, lines.size())));
    }

    private static boolean namesKind(Line line) {
        return KindLine.of(line)
                .filter(it -> line.isUpper() || it.rest().isEmpty() && (line.centred() || line.bold()))
                .isPresent();
    }

    private static Title title(List<Line> lines, int kindAt, int end) {
        Line kindLine = lines.get(kindAt);
        KindLine named = KindLine.of(kindLine).orElseThrow();
        List<String> parts = new ArrayList<>();
        if (!named.rest().isEmpty()) {
            parts.add(named.rest());
        }
        int at = kindAt + 1;
        while (at < Math.min(end, kindAt + 1 + TITLE_LINES)
                && belongsToTitle(lines.get(at), kindLine, parts.isEmpty())) {
            if (!RULE.matcher(lines.get(at).text()).matches()) {
                parts.add(lines.get(at).text());
            }
            at++;
        }
        return new Title(named.kind().abbreviation(), parts.isEmpty() ? null : String.join(" ", parts), at);
    }

    private static boolean belongsToTitle(Line line, Line kindLine, boolean first) {
        String folded = line.folded();
        if (RULE.matcher(line.text()).matches()) {
            return true;
        }
        if (folded.startsWith("kinh gui")
                || ATTACHED.matcher(folded).matches()
                || SectionHeading.of(line).isPresent()) {
            return false;
        }
        if (line.centred() || line.isInTable() && line.cell() == kindLine.cell()) {
            return !line.italic() || line.bold();
        }
        return line.bold() && !OPENING.matcher(folded).matches()
                || first && !BASIS_OR_SECTION.matcher(folded).matches() && !endsASentence(line);
    }

    private static boolean endsASentence(Line line) {
        return line.text().matches(".*[.;:,]$") || line.text().length() > 250;
    }

    private static int annexStart(List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean standsOut = line.centred() || line.bold() || line.isUpper();
            if (standsOut && !line.isInTable() && ANNEX.matcher(line.folded()).lookingAt()) {
                return i;
            }
        }
        int attached = IntStream.range(from, lines.size())
                .filter(i -> ATTACHED.matcher(lines.get(i).folded()).matches())
                .findFirst()
                .orElse(lines.size());
        while (attached < lines.size() && attached > from && isTitleLike(lines.get(attached - 1))) {
            attached--;
        }
        return attached;
    }

    private static @Nullable String annexTitle(List<Line> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        Line first = lines.getFirst();
        var heading = ANNEX.matcher(first.folded());
        String rest = heading.lookingAt()
                ? first.text().substring(Math.min(heading.end(), first.text().length()))
                : first.text();
        parts.add(rest.strip());
        lines.stream()
                .skip(1)
                .limit(TITLE_LINES)
                .takeWhile(PlanLayout::isTitleLike)
                .map(Line::text)
                .forEach(parts::add);
        String title = parts.stream().filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
        return title.isEmpty() ? null : title;
    }

    private static boolean isTitleLike(Line line) {
        return !line.isInTable()
                && (line.isUpper() || (line.centred() || line.bold()) && !line.italic())
                && !ATTACHED.matcher(line.folded()).matches();
    }

    private record Title(@Nullable String kind, @Nullable String text, int end) {
        static final Title NONE = new Title(null, null, 0);
    }
}
