package vn.tiendo.report.consolidation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.tiendo.report.FiguresMoment;

/**
 * Of which moments the figures of a consolidation are. As a rule they are all of the end of one day; whoever sent before, or
 * corrected since, is named with its own, so that the one sentence on all is true.
 */
public final class FiguresMoments {
    private FiguresMoments() {}

    /** The one of which a sentence on all speaks: the end of the day, or the last one where nobody's figures reach as far. */
    static String main(LocalDate asOf, List<UnitShare> shares) {
        var wanted = FiguresMoment.untilEndOf(asOf);
        var moments =
                shares.stream().map(UnitShare::moment).filter(Objects::nonNull).toList();
        return moments.stream().anyMatch(moment -> moment.until().equals(wanted))
                ? wanted
                : moments.stream()
                        .max(Comparator.comparing(FiguresMoment::last))
                        .map(FiguresMoment::until)
                        .orElse(wanted);
    }

    /** {@code số liệu đến hết ngày 30/03/2024}, of a unit whose figures are of another moment. */
    public static Optional<String> ofItsOwn(ConsolidationView view, UnitPart unit) {
        return Optional.ofNullable(unit.moment())
                .map(FiguresMoment::until)
                .filter(until -> !until.equals(view.figuresUntil()))
                .map("số liệu đến "::concat);
    }
}
