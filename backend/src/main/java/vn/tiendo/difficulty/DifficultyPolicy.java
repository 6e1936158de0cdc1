package vn.tiendo.difficulty;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.problem.DomainException;

/** Who may do what: people of the unit write, its head sends, the Office handles, a leader answers. */
final class DifficultyPolicy {
    private DifficultyPolicy() {}

    /** What a unit raises is no business of those who read what is issued. */
    static boolean readsNothing(Actor actor) {
        return actor.role() == Role.READER;
    }

    /** Who has a part in it; a draft is known to its unit only. */
    static boolean mayKnow(Actor actor, UUID unitId, DifficultyState state) {
        return actor.unitId().equals(unitId) && !readsNothing(actor)
                || actor.seesAgency() && state != DifficultyState.DRAFT;
    }

    static void require(DifficultyMove move, Actor actor, Difficulty difficulty) {
        if (!may(move, actor, difficulty.unitId(), difficulty.state())) {
            throw refusal(move, actor, difficulty);
        }
    }

    /** What the actor may do with one of this unit in this state. */
    static List<DifficultyMove> moves(Actor actor, UUID unitId, DifficultyState state, boolean paused) {
        return Arrays.stream(DifficultyMove.values())
                .filter(move -> move.isPossible(state, paused) && may(move, actor, unitId, state))
                .toList();
    }

    private static boolean may(DifficultyMove move, Actor actor, UUID unitId, DifficultyState state) {
        return switch (move) {
            case CORRECT -> actor.worksFor(unitId);
            case SEND -> actor.answersFor(unitId);
            case WITHDRAW -> state == DifficultyState.DRAFT ? actor.worksFor(unitId) : actor.answersFor(unitId);
            case TAKE_UP, FORWARD, MERGE, SPLIT -> actor.isOffice();
            case RETURN -> state == DifficultyState.WITH_DIRECTOR ? actor.isLeader() : actor.isOffice();
            case ANSWER -> actor.isLeader();
            case PAUSE, GO_ON ->
                actor.isLeader() || actor.isOffice() && !actor.unitId().equals(unitId);
            case CLOSE -> actor.isOffice() || actor.answersFor(unitId);
        };
    }

    private static DomainException refusal(DifficultyMove move, Actor actor, Difficulty difficulty) {
        return switch (move) {
            case CORRECT, SEND, WITHDRAW, CLOSE ->
                actor.unitId().equals(difficulty.unitId())
                        ? DifficultyRefusals.headSends()
                        : DifficultyRefusals.notYourUnit();
            case TAKE_UP, FORWARD, MERGE, SPLIT -> DifficultyRefusals.officeHandles();
            case RETURN ->
                difficulty.state() == DifficultyState.WITH_DIRECTOR
                        ? DifficultyRefusals.leaderAnswers()
                        : DifficultyRefusals.officeHandles();
            case ANSWER -> DifficultyRefusals.leaderAnswers();
            case PAUSE, GO_ON -> DifficultyRefusals.leaderPauses();
        };
    }
}
