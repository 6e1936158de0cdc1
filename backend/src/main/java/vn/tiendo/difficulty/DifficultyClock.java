package vn.tiendo.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.task.AssignmentClocks;

/** Stops the clock of the work that a difficulty holds up, and lets it go on. */
@ApplicationScoped
class DifficultyClock {
    private final DifficultyRepository difficulties;
    private final DifficultyMoves moves;
    private final DifficultyReader reader;
    private final AssignmentClocks clocks;
    private final CurrentActor current;

    @Inject
    DifficultyClock(
            DifficultyRepository difficulties,
            DifficultyMoves moves,
            DifficultyReader reader,
            AssignmentClocks clocks,
            CurrentActor current) {
        this.difficulties = difficulties;
        this.moves = moves;
        this.reader = reader;
        this.clocks = clocks;
        this.current = current;
    }

    /** What is open of the work stands still until the answer. */
    @Transactional
    DifficultyView pause(UUID id, long version) {
        var difficulty = moves.require(id, version, DifficultyMove.PAUSE);
        moves.make(difficulty, difficulty::pause);
        var stopped = clocks.suspend(
                difficulties.concernedBy(difficulty), "Chờ giải quyết khó khăn: " + difficulty.description());
        if (stopped.isEmpty()) {
            throw DifficultyRefusals.nothingToPause();
        }
        difficulties.keepPaused(difficulty, stopped);
        return view(id);
    }

    @Transactional
    DifficultyView goOn(UUID id, long version) {
        var difficulty = moves.require(id, version, DifficultyMove.GO_ON);
        moves.make(difficulty, difficulty::goOn);
        release(difficulty);
        return view(id);
    }

    /** What stands still because of it goes on, when it waits for no answer any more. */
    void settle(Difficulty difficulty) {
        for (var one : difficulties.pausedWith(difficulty)) {
            moves.make(one, one::goOn);
            release(one);
        }
    }

    private void release(Difficulty difficulty) {
        clocks.resume(difficulties.forgetPaused(difficulty), "Hết tạm dừng vì khó khăn, vướng mắc.");
    }

    private DifficultyView view(UUID id) {
        difficulties.flush();
        return reader.view(current.require(), id);
    }
}
