package vn.tiendo.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.plan.PlanState;
import vn.tiendo.plan.Plans;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.shared.web.Idempotency;
import vn.tiendo.shared.web.Page;
import vn.tiendo.task.AssignmentStories;

/** What a unit does with its difficulties. */
@ApplicationScoped
class DifficultyService {
    private final DifficultyRepository difficulties;
    private final DifficultyMoves moves;
    private final DifficultyReader reader;
    private final DifficultyList list;
    private final ConcernedWork work;
    private final DifficultySettings settings;
    private final AssignmentStories stories;
    private final DifficultyClock clock;
    private final Plans plans;
    private final CurrentActor current;
    private final Idempotency idempotency;
    private final Event<DomainEvent> events;

    @Inject
    DifficultyService(
            DifficultyRepository difficulties,
            DifficultyMoves moves,
            DifficultyReader reader,
            DifficultyList list,
            ConcernedWork work,
            DifficultySettings settings,
            AssignmentStories stories,
            DifficultyClock clock,
            Plans plans,
            CurrentActor current,
            Idempotency idempotency,
            Event<DomainEvent> events) {
        this.difficulties = difficulties;
        this.moves = moves;
        this.reader = reader;
        this.list = list;
        this.work = work;
        this.settings = settings;
        this.stories = stories;
        this.clock = clock;
        this.plans = plans;
        this.current = current;
        this.idempotency = idempotency;
        this.events = events;
    }

    Page<DifficultyRow> list(DifficultyFilter filter) {
        return list.page(filter);
    }

    DifficultyView view(UUID id) {
        return reader.view(current.require(), id);
    }

    /** Written down; it is sent by the head. */
    @Transactional
    DifficultyView raise(@Nullable String key, RaiseDifficulty request) {
        return idempotency.once(
                current.require().accountId(),
                "raiseDifficulty",
                key,
                request,
                DifficultyView.class,
                () -> get(draft(request)));
    }

    private UUID draft(RaiseDifficulty request) {
        var plan = plans.brief(request.planId())
                .filter(it -> it.state() == PlanState.ISSUED)
                .orElseThrow(() -> new NotFound("Kế hoạch"));
        var stamp = moves.stamp();
        var difficulty = new Difficulty(plan, stamp.by().unitId(), request, stamp.at());
        var assignments = request.assignmentIds() == null ? List.<UUID>of() : request.assignmentIds();
        work.requireOwn(difficulty, assignments);
        difficulties.persist(difficulty);
        difficulties.concern(difficulty, assignments);
        moves.make(difficulty, difficulty::drafted);
        return difficulty.id();
    }

    @Transactional
    DifficultyView correct(UUID id, long version, CorrectDifficulty request) {
        var difficulty = moves.require(id, version, DifficultyMove.CORRECT);
        var written = difficulty.correct(request);
        if (request.assignmentIds() != null) {
            work.requireOwn(difficulty, request.assignmentIds());
            difficulties.concern(difficulty, request.assignmentIds());
        }
        events.fire(written);
        return get(id);
    }

    /** The Office's time begins; the work that is held up tells of it. */
    @Transactional
    DifficultyView send(UUID id, long version) {
        var difficulty = moves.require(id, version, DifficultyMove.SEND);
        var limits = settings.limitsOf(difficulty.agencyId());
        moves.make(difficulty, stamp -> difficulty.send(stamp, limits));
        stories.difficultyRaised(difficulties.ownWorkOf(difficulty), difficulty.description());
        return get(id);
    }

    @Transactional
    DifficultyView withdraw(UUID id, long version, WithdrawDifficulty request) {
        var difficulty = moves.require(id, version, DifficultyMove.WITHDRAW);
        if (difficulties.hasMerged(difficulty)) {
            throw DifficultyRefusals.hasMerged();
        }
        clock.settle(difficulty);
        moves.make(difficulty, stamp -> difficulty.withdraw(stamp, Difficulty.orEmpty(request.words())));
        return get(id);
    }

    @Transactional
    DifficultyView close(UUID id, long version, CloseDifficulty request) {
        var difficulty = moves.require(id, version, DifficultyMove.CLOSE);
        moves.make(difficulty, stamp -> difficulty.close(stamp, Difficulty.orEmpty(request.words())));
        return get(id);
    }

    private DifficultyView get(UUID id) {
        difficulties.flush();
        return reader.view(current.require(), id);
    }
}
