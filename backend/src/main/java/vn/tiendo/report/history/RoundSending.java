package vn.tiendo.report.history;

import java.time.LocalDate;
import java.util.UUID;

/** A round of a history, as a column. */
public record RoundSending(
        UUID id, String name, LocalDate periodFrom, LocalDate periodTo, LocalDate dueOn, SendingCount count) {

    static RoundSending of(SeriesRound round, SendingCount count) {
        return new RoundSending(round.id(), round.name(), round.periodFrom(), round.periodTo(), round.dueOn(), count);
    }
}
