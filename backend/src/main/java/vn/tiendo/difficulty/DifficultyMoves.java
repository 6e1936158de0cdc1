package vn.tiendo.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.time.BusinessClock;

/** Makes a move and what follows from it in the same transaction: story and trail. */
@ApplicationScoped
class DifficultyMoves {
    private final DifficultyRepository difficulties;
    private final CurrentActor current;
    private final BusinessClock clock;
    private final Event<DomainEvent> events;

    @Inject
    DifficultyMoves(
            DifficultyRepository difficulties, CurrentActor current, BusinessClock clock, Event<DomainEvent> events) {
        this.difficulties = difficulties;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** One that the actor may make this move on, as they have seen it. */
    Difficulty require(UUID id, long version, DifficultyMove move) {
        var actor = current.require();
        var difficulty = requireReadable(id);
        DifficultyPolicy.require(move, actor, difficulty);
        difficulty.requireVersion(version);
        return difficulty;
    }

    /** Locked; for whoever may not know of it there is none. */
    Difficulty requireReadable(UUID id) {
        var actor = current.require();
        return difficulties
                .lock(actor.agencyId(), id)
                .filter(difficulty -> DifficultyPolicy.mayKnow(actor, difficulty.unitId(), difficulty.state()))
                .orElseThrow(DifficultyRefusals::none);
    }

    void make(Difficulty difficulty, Function<Stamp, DifficultyEvent> move) {
        var before = difficulty.state();
        var event = move.apply(stamp());
        difficulties.keep(event);
        difficulties.flush();
        events.fire(DifficultyMoved.of(difficulty, before, event));
    }

    Stamp stamp() {
        return new Stamp(current.require(), clock.now(), clock.today());
    }
}
