package vn.tiendo.calendar.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.DeadlineReason;

/** Puts the terms of a cell together: none, one, or several with their labels. */
final class CellMeaning {

    private final Labels labels;
    private final DeadlineContext context;
    private final List<String> unparsed;

    private CellMeaning(Labels labels, DeadlineContext context) {
        this.labels = labels;
        this.context = context;
        this.unparsed = new ArrayList<>(labels.leftOver());
    }

    static DeadlineDraft of(List<Piece> pieces, DeadlineContext context) {
        return new CellMeaning(Labels.of(pieces), context).meaning();
    }

    private DeadlineDraft meaning() {
        List<Labels.Labelled> terms = withoutRepetition(labels.terms());
        if (terms.isEmpty()) return nothing();
        DeadlineDraft draft = terms.size() == 1 ? single(terms.getFirst()) : several(terms);
        return unparsed.isEmpty()
                ? draft
                : draft.review(DeadlineReason.UNPARSED_WORDS).unparsed(unparsed);
    }

    /** A cell that speaks of a plan or a timetable, without "theo": "Sở KHCN đưa ra kế hoạch". */
    private DeadlineDraft nothing() {
        boolean elsewhere = unparsed.stream().anyMatch(ElsewhereWords::areIn);
        DeadlineDraft draft = DeadlineDraft.of(elsewhere ? DeadlineKind.EXTERNAL : DeadlineKind.UNKNOWN);
        String reason = elsewhere ? DeadlineReason.EXTERNAL_REFERENCE : DeadlineReason.NOT_UNDERSTOOD;
        return draft.review(reason).unparsed(unparsed);
    }

    /** The deadline in brackets that only says again what stands before them. */
    private List<Labels.Labelled> withoutRepetition(List<Labels.Labelled> terms) {
        List<Labels.Labelled> kept = new ArrayList<>();
        for (Labels.Labelled next : terms) {
            LocalDate end = next.term().meaning().end();
            boolean again = next.term().bracketed()
                    && kept.stream()
                            .anyMatch(it -> Objects.equals(it.term().meaning().end(), end));
            if (!again) kept.add(next);
            else if (next.label() != null) unparsed.add(next.label());
        }
        return kept;
    }

    private DeadlineDraft single(Labels.Labelled only) {
        Deadline meaning = checked(only.term().meaning());
        DeadlineDraft draft = DeadlineDraft.from(meaning);
        if (only.label() != null) draft.label(only.label());
        if (!only.known() && only.label() != null) unparsed.add(only.label());
        return draft;
    }

    private DeadlineDraft several(List<Labels.Labelled> terms) {
        DeadlineDraft draft = DeadlineDraft.of(DeadlineKind.MULTI);
        List<Deadline> parts = terms.stream().flatMap(this::parts).toList();
        parts.stream()
                .filter(Deadline::needsReview)
                .map(Deadline::reason)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(draft::review);
        boolean alternatives = alternatives(terms);
        if (alternatives) draft.review(DeadlineReason.ALTERNATIVES);
        if (terms.stream().anyMatch(it -> !it.known() || it.term().bracketed()))
            draft.review(DeadlineReason.SEVERAL_TERMS);
        return draft.parts(parts).spread(alternatives);
    }

    private Stream<Deadline> parts(Labels.Labelled labelled) {
        Deadline meaning = checked(labelled.term().meaning());
        String label = labelled.label();
        List<Deadline> flat = meaning.kind() == DeadlineKind.MULTI ? meaning.parts() : List.of(meaning);
        if (label == null) return flat.stream();
        return flat.stream().map(it -> DeadlineDraft.from(it).label(label).build(it.text()));
    }

    /** A choice between two dates is for a person; "hoặc đột xuất" merely adds. */
    private static boolean alternatives(List<Labels.Labelled> terms) {
        for (int i = 1; i < terms.size(); i++) {
            boolean bothDated = isDated(terms.get(i - 1)) && isDated(terms.get(i));
            if (terms.get(i).term().chosen() && bothDated) return true;
        }
        return false;
    }

    /** A counted term has its date when the event has one. */
    private static boolean isDated(Labels.Labelled labelled) {
        Deadline meaning = labelled.term().meaning();
        return meaning.end() != null || meaning.kind() == DeadlineKind.RELATIVE;
    }

    private Deadline checked(Deadline meaning) {
        if (meaning.kind() != DeadlineKind.MULTI) return Plausibility.checked(meaning, context);
        List<Deadline> parts = meaning.parts().stream()
                .map(it -> Plausibility.checked(it, context))
                .toList();
        boolean alternatives = DeadlineReason.ALTERNATIVES.equals(meaning.reason());
        DeadlineDraft draft = DeadlineDraft.from(meaning).parts(parts).spread(alternatives);
        parts.stream()
                .filter(Deadline::needsReview)
                .map(Deadline::reason)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(draft::review);
        return draft.build(meaning.text());
    }
}
