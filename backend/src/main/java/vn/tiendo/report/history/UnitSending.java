package vn.tiendo.report.history;

import java.util.List;
import vn.tiendo.task.UnitRef;

/** A unit of a history, as a line.
 *
 * @param rounds one for each round, in their order
 */
public record UnitSending(UnitRef unit, List<Timeliness> rounds, SendingCount count) {

    static UnitSending of(UnitRef unit, List<Timeliness> rounds) {
        return new UnitSending(unit, rounds, SendingCount.of(rounds));
    }
}
