package vn.tiendo.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.web.Page;
import vn.tiendo.task.AssignmentStories;

/** What the Office and the Director do with difficulties. */
@ApplicationScoped
class DifficultyHandling {
    private final DifficultyRepository difficulties;
    private final DifficultyMoves moves;
    private final DifficultyReader reader;
    private final Duplicates duplicates;
    private final DifficultySettings settings;
    private final AssignmentStories stories;
    private final DifficultyClock clock;
    private final CurrentActor current;

    @Inject
    DifficultyHandling(
            DifficultyRepository difficulties,
            DifficultyMoves moves,
            DifficultyReader reader,
            Duplicates duplicates,
            DifficultySettings settings,
            AssignmentStories stories,
            DifficultyClock clock,
            CurrentActor current) {
        this.difficulties = difficulties;
        this.moves = moves;
        this.reader = reader;
        this.duplicates = duplicates;
        this.settings = settings;
        this.stories = stories;
        this.clock = clock;
        this.current = current;
    }

    @Transactional
    DifficultyView takeUp(UUID id, long version) {
        var difficulty = moves.require(id, version, DifficultyMove.TAKE_UP);
        moves.make(difficulty, difficulty::takeUp);
        return get(id);
    }

    @Transactional
    DifficultyView returnToUnit(UUID id, long version, ReturnDifficulty request) {
        var difficulty = moves.require(id, version, DifficultyMove.RETURN);
        moves.make(difficulty, stamp -> difficulty.returnToUnit(stamp, request.reason()));
        return get(id);
    }

    @Transactional
    DifficultyView forward(UUID id, long version, ForwardDifficulty request) {
        var difficulty = moves.require(id, version, DifficultyMove.FORWARD);
        var limits = settings.limitsOf(difficulty.agencyId());
        moves.make(difficulty, stamp -> difficulty.forward(stamp, request.view(), limits));
        return get(id);
    }

    /** The answer becomes an instruction on the work of this one and of all that were merged into it. */
    @Transactional
    DifficultyView answer(UUID id, long version, AnswerDifficulty request) {
        var difficulty = moves.require(id, version, DifficultyMove.ANSWER);
        var instruction = new Instruction(difficulty, request, moves.stamp());
        moves.make(difficulty, stamp -> instruction.told(difficulty.answer(stamp, instruction)));
        var concerned = difficulties.concernedBy(difficulty);
        difficulties.keep(instruction, concerned);
        stories.instructed(concerned, instruction.sentence());
        clock.settle(difficulty);
        return get(id);
    }

    Page<LikelyDuplicate> likelyDuplicates(UUID id) {
        return Page.whole(duplicates.of(id));
    }

    /** Both are locked in one order, so that two people who merge them the two ways round do not wait for each other. */
    @Transactional
    DifficultyView merge(UUID id, long version, MergeDifficulty request) {
        lockInOrder(id, request.mainId());
        var difficulty = moves.require(id, version, DifficultyMove.MERGE);
        var main = moves.requireReadable(request.mainId());
        if (difficulties.hasMerged(difficulty)) {
            throw DifficultyRefusals.hasMerged();
        }
        moves.make(difficulty, stamp -> difficulty.mergeInto(main, stamp));
        moves.make(main, stamp -> main.joinedBy(difficulty, stamp));
        return get(id);
    }

    @Transactional
    DifficultyView split(UUID id, long version) {
        var difficulty = moves.require(id, version, DifficultyMove.SPLIT);
        difficulty.requireMerged();
        var main = moves.requireReadable(difficulty.mainId());
        moves.make(difficulty, stamp -> difficulty.splitFrom(main, stamp));
        moves.make(main, stamp -> main.partedFrom(difficulty, stamp));
        return get(id);
    }

    private void lockInOrder(UUID one, UUID other) {
        List.of(one, other).stream().distinct().sorted().forEach(moves::requireReadable);
    }

    private DifficultyView get(UUID id) {
        difficulties.flush();
        return reader.view(current.require(), id);
    }
}
