package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.grammar.DeadlineGrammar;
import vn.tiendo.intake.annex.DeadlineCell;
import vn.tiendo.intake.annex.UnderstoodRow;
import vn.tiendo.plan.ItemKind;
import vn.tiendo.plan.PartyCell;
import vn.tiendo.plan.PartyChoice;
import vn.tiendo.plan.PartyView;
import vn.tiendo.plan.ProductCell;
import vn.tiendo.unit.PartyKind;
import vn.tiendo.unit.UnitDirectory;

/** Takes a person's changes of a row over; what is not mentioned stays. */
final class RowCorrection {

    private final ChosenParties parties;
    private final DeadlineContext time;

    RowCorrection(UnitDirectory directory, DeadlineContext time) {
        this.parties = new ChosenParties(directory);
        this.time = time;
    }

    UnderstoodRow apply(UnderstoodRow before, CorrectRow request) {
        UnderstoodRow row = before;
        if (request.numbering() != null) {
            row = row.withNumbering(request.numbering().strip());
        }
        if (request.content() != null) {
            row = row.withContent(request.content().strip());
        }
        if (request.note() != null) {
            row = row.withNote(request.note().strip());
        }
        if (request.kind() != null) {
            row = request.kind() == ItemKind.HEADING ? row.asHeading() : row.asTask();
        }
        return row.kind() == ItemKind.TASK ? withCells(row, request) : row;
    }

    /** The single names that a person has given a meaning, to be known from now on. */
    List<Learnable> learnable(UnderstoodRow before, CorrectRow request) {
        return Stream.concat(
                        learnable(before.lead(), request.lead()),
                        learnable(before.coordinating(), request.coordinating()))
                .toList();
    }

    private UnderstoodRow withCells(UnderstoodRow before, CorrectRow request) {
        UnderstoodRow row = before;
        if (request.lead() != null) {
            row = row.withLead(parties.cell("lead", textOf(row.lead()), request.lead()));
        }
        if (request.coordinating() != null) {
            row = row.withCoordinating(
                    parties.cell("coordinating", textOf(row.coordinating()), request.coordinating()));
        }
        if (request.products() != null) {
            ProductCell product = row.product();
            row = row.withProduct(new ProductCell(product == null ? "" : product.text(), request.products()));
        }
        return withDeadline(row, request);
    }

    private UnderstoodRow withDeadline(UnderstoodRow before, CorrectRow request) {
        UnderstoodRow row = before;
        if (request.deadlineText() != null) {
            String text = request.deadlineText().strip();
            Deadline anew = text.isEmpty() ? null : DeadlineGrammar.parse(text, time);
            row = row.withDeadline(anew, DeadlineCell.problems(anew));
        }
        @Nullable Deadline deadline = row.deadline();
        if (request.deadlineEnd() != null) {
            Deadline settled =
                    deadline == null ? Deadline.on(request.deadlineEnd()) : deadline.settledOn(request.deadlineEnd());
            return row.withDeadline(settled, List.of());
        }
        boolean confirmed = Boolean.TRUE.equals(request.deadlineSettled());
        return confirmed && deadline != null ? row.withDeadline(deadline.settled(), List.of()) : row;
    }

    private Stream<Learnable> learnable(@Nullable PartyCell before, @Nullable List<PartyChoice> choices) {
        if (choices == null) {
            return Stream.empty();
        }
        List<Learnable> learnables = new ArrayList<>();
        for (PartyChoice choice : choices) {
            PartyView meant = parties.view("lead", choice);
            wordsOf(choice, choices, before)
                    .ifPresent(words -> learnables.add(new Learnable(words, meant.kind(), parties.idOf(choice))));
        }
        return learnables.stream();
    }

    /** A choice without words of its own stands for the whole cell when it is the only one. */
    private static Optional<String> wordsOf(PartyChoice choice, List<PartyChoice> all, @Nullable PartyCell before) {
        if (choice.text() != null && !choice.text().isBlank()) {
            return Optional.of(choice.text());
        }
        return Optional.of(textOf(before)).filter(text -> all.size() == 1 && !text.isEmpty());
    }

    private static String textOf(@Nullable PartyCell cell) {
        return cell == null ? "" : cell.text();
    }

    /** Words that mean a unit or a group. */
    record Learnable(String text, PartyKind kind, UUID meant) {}
}
