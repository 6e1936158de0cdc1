package vn.tiendo.live;

import java.util.Map;
import vn.tiendo.identity.Actor;

/** What goes through a stream.
 *
 * @param name {@code change}, {@code reset} or {@code beat}
 * @param position how far the listener is then; what to resume after
 */
record StreamEvent(String name, ChangePosition position, Object data) {
    private static final Map<String, String> NOTHING = Map.of();

    static StreamEvent change(RecordedChange change, Actor listener) {
        return new StreamEvent("change", change.position(), ChangeView.from(change, listener));
    }

    /** Too much was missed to tell it: the listener reads everything anew. */
    static StreamEvent reset(ChangePosition position) {
        return new StreamEvent("reset", position, NOTHING);
    }

    /** The connection lives, and up to here there was nothing else to say. */
    static StreamEvent beat(ChangePosition position) {
        return new StreamEvent("beat", position, NOTHING);
    }
}
