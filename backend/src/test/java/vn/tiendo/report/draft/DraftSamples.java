package vn.tiendo.report.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.ReportState;
import vn.tiendo.report.consolidation.RaisedPart;
import vn.tiendo.report.consolidation.UnitPart;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.task.Figures;
import vn.tiendo.task.UnitRef;

/** Figures and parts of units for sentences. */
final class DraftSamples {
    static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);
    static final String UNTIL = "hết ngày 31/03/2024";

    private DraftSamples() {}

    /** Figures of tasks that are all in time, of which so many are done on time and late. */
    static Figures figures(long total, long onTime, long late) {
        return new Figures(total, 0, total - onTime - late, 0, onTime + late, onTime, late, 0, 0, 0, 0, onTime + late);
    }

    /** The same with so many of those under way overdue. */
    static Figures overdue(Figures it, long overdue) {
        return new Figures(
                it.total(),
                it.notStarted(),
                it.inProgress(),
                it.submitted(),
                it.done(),
                it.doneOnTime(),
                it.doneLate(),
                overdue,
                0,
                0,
                0,
                it.doneOnTime() + it.doneLate() + overdue);
    }

    static UnitPart unit(String name, ReportState state) {
        return unit(name, state, false, null);
    }

    /** An approved report that says this of its difficulties. */
    static UnitPart saying(String name, String difficulties) {
        return unit(name, ReportState.APPROVED, false, difficulties);
    }

    static UnitPart unit(String name, ReportState state, boolean late, @Nullable String difficulties) {
        return new UnitPart(
                Ids.next(),
                new UnitRef(Ids.next(), name, name),
                state,
                late,
                state == ReportState.APPROVED ? 1 : null,
                state == ReportState.APPROVED ? Figures.NONE : null,
                null,
                null,
                difficulties,
                null,
                null);
    }

    static RaisedPart raised(@Nullable String instruction) {
        return raised("", instruction);
    }

    /** A difficulty that nobody has answered yet, with what the unit wants to be done. */
    static RaisedPart proposing(String proposal) {
        return raised(proposal, null);
    }

    private static RaisedPart raised(String proposal, @Nullable String instruction) {
        return new RaisedPart(
                Ids.next(),
                new UnitRef(Ids.next(), "A", "Phòng A"),
                "I.1",
                "Thiếu kinh phí",
                proposal,
                AS_OF,
                instruction);
    }
}
