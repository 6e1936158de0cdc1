package vn.tiendo.urging;

import java.time.LocalDate;
import java.util.List;

/** A unit that may be urged, with its work.
 *
 * @param today as of which day
 * @param unit whom to urge, and who answers for it
 * @param items open lead work that is late or due within 7 days, the oldest first; at most 500
 */
public record UnitToUrgeView(LocalDate today, UnitToUrge unit, List<UrgedItem> items) {}
