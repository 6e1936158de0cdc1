package vn.tiendo.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Awaited events for those who make and enter them. */
@ApplicationScoped
class AwaitedEventRepository implements PanacheRepositoryBase<AwaitedEvent, UUID> {

    /** Locked, so that two people who enter it at once do not date the same work twice. */
    Optional<AwaitedEvent> lock(UUID agencyId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(event -> event.agencyId().equals(agencyId));
    }

    /** Both locked in one order, so that two people who merge them the two ways round do not wait for each other.
     *
     * @throws vn.tiendo.shared.problem.NotFound when one of them is not the agency's
     */
    Both lockBoth(UUID agencyId, UUID first, UUID second) {
        var locked = find("agencyId = ?1 and id in (?2, ?3) order by id", agencyId, first, second)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .stream()
                .collect(Collectors.toMap(AwaitedEvent::id, Function.identity()));
        if (!locked.containsKey(first) || !locked.containsKey(second)) {
            throw AwaitedEventViews.noEvent();
        }
        return new Both(locked.get(first), locked.get(second));
    }

    /** The event with all that was merged into it, and when they happened. */
    AwaitedGroup group(AwaitedEvent event) {
        var wordings = wordings(event).stream().map(AwaitedEvent::id).collect(Collectors.toUnmodifiableSet());
        var happenings = getEntityManager()
                .createQuery("from Happening where eventId in :ids order by happenedOn, enteredAt, id", Happening.class)
                .setParameter("ids", wordings)
                .getResultList();
        return new AwaitedGroup(event, wordings, happenings);
    }

    /** The event itself and all that were merged into it. */
    List<AwaitedEvent> wordings(AwaitedEvent event) {
        return list("id = ?1 or mainId = ?1 order by id", event.id());
    }

    /** The events of these words, made where a plan is the first to speak of them; by their folded words. */
    Map<String, UUID> require(UUID agencyId, Collection<EventWords> words) {
        if (words.isEmpty()) {
            return Map.of();
        }
        var wanted = words.stream().collect(Collectors.toMap(EventWords::folded, Function.identity(), (a, b) -> a));
        wanted.values().stream()
                .sorted((one, other) -> one.folded().compareTo(other.folded()))
                .map(it -> new AwaitedEvent(agencyId, it))
                .forEach(this::makeUnlessThere);
        return list("agencyId = ?1 and folded in ?2", agencyId, wanted.keySet()).stream()
                .collect(Collectors.toMap(AwaitedEvent::folded, AwaitedEvent::id));
    }

    private void makeUnlessThere(AwaitedEvent event) {
        getEntityManager()
                .createNativeQuery("""
                        insert into awaited_event (id, agency_id, words, folded)
                        values (:id, :agency, :words, :folded) on conflict (agency_id, folded) do nothing""")
                .setParameter("id", event.id())
                .setParameter("agency", event.agencyId())
                .setParameter("words", event.words())
                .setParameter("folded", event.folded())
                .executeUpdate();
    }

    /** Two of one agency, both locked. */
    record Both(AwaitedEvent first, AwaitedEvent second) {}
}
