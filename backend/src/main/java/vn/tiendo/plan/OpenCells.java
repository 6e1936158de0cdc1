package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.unit.PartyRole;
import vn.tiendo.unit.UnitPhrase;

/** Which cells of a row wait for a person: those that a reader doubted, and those that cannot be carried out as they are. */
final class OpenCells {
    static final String LEAD = "lead";
    static final String COORDINATING = "coordinating";
    static final String DEADLINE = "deadline";
    static final String PRODUCT = "product";

    /** Nobody leads the task. */
    static final String LEAD_MISSING = "lead-missing";

    private static final String DEADLINE_NOT_CERTAIN = "deadline-not-certain";

    private OpenCells() {}

    static String cellOf(PartyRole role) {
        return role == PartyRole.LEAD ? LEAD : COORDINATING;
    }

    /** What is open in the row, beside what is known to be; a heading has nothing that could be. */
    static List<CellProblem> of(PlanItem row, List<CellProblem> known) {
        if (!row.isTask()) {
            return List.of();
        }
        var open = new ArrayList<>(known);
        addUnlessOpen(open, LEAD, lead(row));
        addUnlessOpen(open, COORDINATING, unresolved(row, PartyRole.COORDINATOR));
        addUnlessOpen(open, DEADLINE, deadline(row));
        return List.copyOf(open);
    }

    /** The same after a person has corrected a cell: what was known of it no longer counts. */
    static List<CellProblem> withoutProblemsOf(String cell, PlanItem row, List<CellProblem> known) {
        return of(
                row,
                known.stream().filter(problem -> !problem.cell().equals(cell)).toList());
    }

    private static void addUnlessOpen(List<CellProblem> open, String cell, Optional<String> code) {
        if (open.stream().noneMatch(problem -> problem.cell().equals(cell))) {
            code.ifPresent(reason -> open.add(new CellProblem(cell, reason)));
        }
    }

    private static Optional<String> lead(PlanItem row) {
        boolean empty = row.parties(PartyRole.LEAD).isEmpty();
        if (empty && row.words(PartyRole.LEAD).isBlank()) {
            return Optional.of(LEAD_MISSING);
        }
        return unresolved(row, PartyRole.LEAD);
    }

    private static Optional<String> unresolved(PlanItem row, PartyRole role) {
        var parties = row.parties(role);
        boolean wordsOnly = parties.isEmpty() && !row.words(role).isBlank();
        boolean resolved = parties.stream().allMatch(PlanItemParty::isResolved);
        return wordsOnly || !resolved ? Optional.of(UnitPhrase.NOT_RECOGNISED) : Optional.empty();
    }

    private static Optional<String> deadline(PlanItem row) {
        var deadline = row.deadline();
        if (deadline == null || !deadline.needsReview()) {
            return Optional.empty();
        }
        return Optional.ofNullable(deadline.reason()).or(() -> Optional.of(DEADLINE_NOT_CERTAIN));
    }
}
