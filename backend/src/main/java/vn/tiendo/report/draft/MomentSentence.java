package vn.tiendo.report.draft;

import static vn.tiendo.document.VietnameseNumbers.inText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.report.consolidation.ConsolidationView;
import vn.tiendo.report.consolidation.FiguresMoments;
import vn.tiendo.report.consolidation.UnitPart;

/** Names the units whose figures are of another moment than the one of which the sentences on all speak. */
final class MomentSentence {
    /** More moments than this are no sentence any more. */
    private static final int MOST = 8;

    private MomentSentence() {}

    static Optional<String> of(ConsolidationView view) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        var others = view.units().stream()
                .filter(unit -> FiguresMoments.ofItsOwn(view, unit).isPresent())
                .sorted(Comparator.comparing(
                        unit -> Objects.requireNonNull(unit.moment()).last()))
                .toList();
        for (UnitPart unit : others) {
            names.computeIfAbsent(FiguresMoments.ofItsOwn(view, unit).orElseThrow(), key -> new ArrayList<>())
                    .add(unit.unit().name());
        }
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                names.size() > MOST
                        ? "Riêng %s đơn vị có số liệu đến những thời điểm khác, ghi tại Biểu 01."
                                .formatted(inText(others.size()))
                        : "Riêng %s.".formatted(named(names)));
    }

    private static String named(Map<String, List<String>> names) {
        return names.entrySet().stream()
                .map(group -> Names.of(group.getValue()) + ": " + group.getKey())
                .collect(Collectors.joining("; "));
    }
}
