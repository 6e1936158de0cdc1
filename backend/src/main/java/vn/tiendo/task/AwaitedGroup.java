package vn.tiendo.task;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An awaited event with all that was merged into it.
 *
 * @param event the one that speaks for all
 * @param wordings ids of all of them, its own, too
 * @param happenings of all of them, the newest day last
 */
record AwaitedGroup(AwaitedEvent event, Set<UUID> wordings, List<Happening> happenings) {

    Optional<Happening> newest() {
        return happenings.isEmpty() ? Optional.empty() : Optional.of(happenings.getLast());
    }
}
