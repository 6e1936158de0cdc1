package vn.tiendo.task;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.identity.CurrentActor;

/** Which awaited events may be one that plans word differently, the likeliest first. */
@ApplicationScoped
class LikelyPairs {
    private static final int LOOKED_AT = 400;
    private static final int SHOWN = 10;
    private static final int CHOICES = 100;

    /** From here on two of them are taken for alike. */
    private static final int ALIKE = 60;

    private final AwaitedEventList list;
    private final AwaitedEventViews views;
    private final CurrentActor current;

    @Inject
    LikelyPairs(AwaitedEventList list, AwaitedEventViews views, CurrentActor current) {
        this.list = list;
        this.views = views;
        this.current = current;
    }

    /** Those that are alike, of the 400 newest; a pair for which nothing waits needs no merging, nor one of two different days. */
    @Transactional
    List<LikelyPair> all() {
        var rows = list.newest(current.require().agencyId(), LOOKED_AT);
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(at -> rows.subList(at + 1, rows.size()).stream().flatMap(other -> alike(rows.get(at), other)))
                .sorted(comparing(LikelyPair::likeness).reversed())
                .limit(SHOWN)
                .toList();
    }

    private static Stream<LikelyPair> alike(AwaitedEventRow one, AwaitedEventRow other) {
        if (one.waiting() + other.waiting() == 0
                || EventLikeness.of(one.words(), other.words()) < ALIKE
                || happenedApart(one, other)) {
            return Stream.of();
        }
        return Stream.of(LikelyPair.of(one, other));
    }

    private static boolean happenedApart(AwaitedEventRow one, AwaitedEventRow other) {
        return one.lastHappenedOn() != null
                && other.lastHappenedOn() != null
                && !one.lastHappenedOn().equals(other.lastHappenedOn());
    }

    /** What one event can be merged with, of the 400 newest, however little they are alike. */
    @Transactional
    List<LikelyPair> with(UUID id) {
        var event = views.require(id);
        event.requireOwn();
        var one = list.one(event);
        return list.newest(event.agencyId(), LOOKED_AT).stream()
                .filter(other -> !other.id().equals(id))
                .map(other -> LikelyPair.of(one, other))
                .sorted(comparing(LikelyPair::likeness).reversed())
                .limit(CHOICES)
                .toList();
    }
}
