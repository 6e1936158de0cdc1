package vn.tiendo.intake.annex;

import static vn.tiendo.intake.annex.ColumnRole.COORDINATING;
import static vn.tiendo.intake.annex.ColumnRole.LEAD;
import static vn.tiendo.intake.annex.ColumnRole.LEAD_AND_COORDINATING;
import static vn.tiendo.intake.annex.ColumnRole.NOTE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.intake.PartySuggestion;
import vn.tiendo.plan.CellProblem;
import vn.tiendo.plan.PartyCell;
import vn.tiendo.shared.domain.Confidence;
import vn.tiendo.unit.Party;
import vn.tiendo.unit.PartyRole;
import vn.tiendo.unit.UnitDirectory;
import vn.tiendo.unit.UnitPhrase;
import vn.tiendo.unit.UnitPhraseParser;

/** Who leads and who coordinates, as far as the cells say it. */
record PartyCells(
        PartyCell lead, PartyCell coordinating, List<CellProblem> problems, List<PartySuggestion> suggestions) {

    private static final String LEAD_CELL = "lead";
    private static final String COORDINATING_CELL = "coordinating";

    /** Nobody leads; a task cannot be given out like this. */
    static final String LEAD_MISSING = "lead-missing";

    static PartyCells read(AnnexRow row, UnitDirectory directory) {
        return new Reading(row, new PartyNames(directory), directory).read();
    }

    private static final class Reading {
        private final AnnexRow row;
        private final PartyNames names;
        private final UnitDirectory directory;
        private final List<CellProblem> problems = new ArrayList<>();
        private final List<PartySuggestion> suggestions = new ArrayList<>();

        Reading(AnnexRow row, PartyNames names, UnitDirectory directory) {
            this.row = row;
            this.names = names;
            this.directory = directory;
        }

        PartyCells read() {
            boolean together = row.isBlank(LEAD) && !row.isBlank(LEAD_AND_COORDINATING);
            ColumnRole leadRole = together ? LEAD_AND_COORDINATING : LEAD;
            UnitPhrase leading = UnitPhraseParser.parse(row.text(leadRole), directory);
            UnitPhrase helping = UnitPhraseParser.parse(row.text(COORDINATING), directory);
            List<Party> leads = withRole(leading, PartyRole.LEAD);
            List<Party> helpers = new ArrayList<>(withRole(helping, PartyRole.COORDINATOR));
            List<Party> named = leading.parties().stream()
                    .filter(it -> it.role() == PartyRole.COORDINATOR)
                    .toList();
            helpers.addAll(named);
            PartyCell lead = cell(leading.text(), leads, doubted(leading.confidence(), leadRole));
            PartyCell coordinating =
                    cell(joined(helping.text(), named), helpers, doubted(helping.confidence(), COORDINATING));
            note(LEAD_CELL, leading, lead);
            note(COORDINATING_CELL, helping, coordinating);
            if (lead.text().isEmpty()) {
                problems.add(new CellProblem(LEAD_CELL, LEAD_MISSING));
            }
            if (coordinating.text().isEmpty() && !row.isBlank(NOTE)) {
                suggestFromNote();
            }
            return new PartyCells(lead, coordinating, List.copyOf(problems), List.copyOf(suggestions));
        }

        /** Parties of a column with the column's own role; those that the cell gives the other role are left out. */
        private static List<Party> withRole(UnitPhrase phrase, PartyRole role) {
            return phrase.parties().stream()
                    .filter(it -> it.role() == null || it.role() == role || role == PartyRole.COORDINATOR)
                    .toList();
        }

        private PartyCell cell(String text, List<Party> parties, Confidence confidence) {
            List<String> codes = parties.stream()
                    .filter(Party::isRecognised)
                    .map(it -> String.valueOf(it.code()))
                    .toList();
            return new PartyCell(text, codes, parties.stream().map(names::view).toList(), confidence);
        }

        private Confidence doubted(Confidence confidence, ColumnRole role) {
            return row.isUncertain(role) ? confidence.and(Confidence.PROBABLE) : confidence;
        }

        private void note(String name, UnitPhrase phrase, PartyCell cell) {
            if (cell.confidence() != Confidence.SURE) {
                problems.add(new CellProblem(name, phrase.problemCode().orElse(UnitPhrase.NOT_CERTAIN)));
            }
            phrase.parties()
                    .forEach(party -> party.suggestions()
                            .forEach(similar -> suggestions.add(new PartySuggestion(
                                    name, party.text(), names.view(similar, party.text()), "similar-name"))));
        }

        private void suggestFromNote() {
            UnitPhraseParser.coordinatorsIn(row.text(NOTE), directory)
                    .ifPresent(phrase -> phrase.parties()
                            .forEach(party -> suggestions.add(new PartySuggestion(
                                    COORDINATING_CELL, party.text(), names.view(party), "named-in-note"))));
        }

        private static String joined(String text, List<Party> named) {
            String others = named.stream().map(Party::text).collect(Collectors.joining(", "));
            if (text.isEmpty() || others.isEmpty()) {
                return text + others;
            }
            return text + "; " + others;
        }
    }
}
