package vn.tiendo.report.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.report.draft.SectionView;
import vn.tiendo.shared.web.HasVersion;
import vn.tiendo.task.Figures;

/** The consolidation of a round.
 *
 * @param asOf the day whose figures are wanted: the cut-off, or today while that has not come
 * @param figuresUntil the moment of which the figures are, in words: "hết ngày 31/03/2024"; a unit with another one shows its own
 * @param soonDays by how many days before its last one work counts as due soon
 * @param totals lead assignments of the approved reports added up
 * @param tasks figures with each task of the approved reports counted once
 * @param eachTaskOnce false when the round has so many tasks that they are not looked at one by one: then the figures of tasks
 *     are the same as the totals, and there are no lines
 * @param notReported names of units whose report is not approved
 * @param months the tasks of the approved reports by the month in which they are due
 * @param raised difficulties that the units of the approved reports raised in the system, the oldest first
 * @param sections the text of the document, as drafted or as edited by hand
 * @param version another number as soon as anything in it is different; the same while nothing is
 */
public record ConsolidationView(
        UUID roundId,
        String name,
        String planSymbol,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate asOf,
        String figuresUntil,
        int soonDays,
        Figures totals,
        Figures tasks,
        boolean eachTaskOnce,
        List<UnitPart> units,
        List<ConsolidationTask> lines,
        List<String> notReported,
        List<MonthPart> months,
        List<RaisedPart> raised,
        List<SectionView> sections,
        long version)
        implements HasVersion {

    /** Whether anything was added up. */
    public boolean hasFigures() {
        return units.stream().anyMatch(unit -> unit.figures() != null);
    }

    public ConsolidationView withSections(List<SectionView> written) {
        return with(written, Fingerprint.of(with(written, 0).toString()));
    }

    private ConsolidationView with(List<SectionView> written, long fingerprint) {
        return new ConsolidationView(
                roundId,
                name,
                planSymbol,
                periodFrom,
                periodTo,
                asOf,
                figuresUntil,
                soonDays,
                totals,
                tasks,
                eachTaskOnce,
                units,
                lines,
                notReported,
                months,
                raised,
                written,
                fingerprint);
    }
}
