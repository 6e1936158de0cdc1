package vn.tiendo.urging;

import java.util.List;
import vn.tiendo.shared.web.HasVersion;

/** A step in full.
 *
 * @param urging the step and its answer
 * @param items the work it was about, as it stood on the day, the oldest first
 */
public record UrgingView(UrgingRow urging, List<UrgedItem> items, long version) implements HasVersion {}
