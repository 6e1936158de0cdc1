package vn.tiendo.task.view;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.web.HasVersion;

/** A saved view for somebody who may open it.
 *
 * @param query what it says, without what is not known any more
 * @param unknown names of filters that were dropped since it was saved; whoever opens it should be told
 * @param own whether it is the reader's own, to change and to remove
 * @param standard whether the reader begins with it
 */
public record SavedViewView(
        UUID id,
        String name,
        Presentation presentation,
        Map<String, String> query,
        List<String> unknown,
        Sharing sharing,
        boolean own,
        boolean standard,
        long version)
        implements HasVersion {
    static SavedViewView of(SavedView view, Actor reader, boolean standard) {
        var query = new TreeMap<>(view.query());
        var unknown = KnownParameters.unknown(query);
        query.keySet().removeAll(unknown);
        return new SavedViewView(
                view.id(),
                view.name(),
                view.presentation(),
                query,
                unknown,
                view.sharing(),
                view.isOf(reader),
                standard,
                view.version());
    }
}
