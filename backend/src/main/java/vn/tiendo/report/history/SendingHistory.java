package vn.tiendo.report.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.task.UnitRef;

/** Puts rounds and units across each other. */
final class SendingHistory {
    private SendingHistory() {}

    /**
     * @param rounds the oldest first
     * @param reports by round
     * @param units in the order in which they are to be listed
     */
    static RoundHistoryView of(
            List<SeriesRound> rounds, Map<UUID, List<AskedReport>> reports, List<UnitRef> units, LocalDate today) {
        var asked = rounds.stream().map(round -> byUnit(round, reports, today)).toList();
        var lines = units.stream()
                .map(unit -> UnitSending.of(
                        unit,
                        asked.stream()
                                .map(round -> round.getOrDefault(unit.id(), Timeliness.NOT_ASKED))
                                .toList()))
                .toList();
        var columns = IntStream.range(0, rounds.size())
                .mapToObj(i -> RoundSending.of(
                        rounds.get(i), SendingCount.of(asked.get(i).values())))
                .toList();
        return new RoundHistoryView(
                columns,
                lines,
                SendingCount.of(
                        asked.stream().flatMap(it -> it.values().stream()).toList()));
    }

    private static Map<UUID, Timeliness> byUnit(
            SeriesRound round, Map<UUID, List<AskedReport>> reports, LocalDate today) {
        return reports.getOrDefault(round.id(), List.of()).stream()
                .collect(Collectors.toMap(AskedReport::unitId, report -> report.in(round, today)));
    }
}
