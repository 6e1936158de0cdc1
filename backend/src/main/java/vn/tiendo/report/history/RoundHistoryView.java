package vn.tiendo.report.history;

import java.util.List;

/** How units sent in the last rounds of a series.
 *
 * @param rounds the oldest first; the last is the one that was asked for
 * @param units whoever was asked in any of them, in the order of the organisation
 * @param count over all rounds and units
 */
public record RoundHistoryView(List<RoundSending> rounds, List<UnitSending> units, SendingCount count) {}
