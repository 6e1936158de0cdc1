package vn.tiendo.difficulty;

import java.util.UUID;
import vn.tiendo.shared.domain.Audience;
import vn.tiendo.shared.domain.DomainEvent;

/** Something was done with a difficulty.
 *
 * @param subjectId the difficulty
 * @param kind what was done
 * @param before its state until then
 * @param after its state now
 * @param words what the person wrote
 */
public record DifficultyMoved(
        UUID agencyId,
        UUID subjectId,
        DifficultyStoryKind kind,
        UUID planId,
        UUID unitId,
        DifficultyState before,
        DifficultyState after,
        String words)
        implements DomainEvent {

    static DifficultyMoved of(Difficulty difficulty, DifficultyState before, DifficultyEvent event) {
        return new DifficultyMoved(
                difficulty.agencyId(),
                difficulty.id(),
                event.kind(),
                difficulty.planId(),
                difficulty.unitId(),
                before,
                event.state(),
                event.words());
    }

    @Override
    public String subjectType() {
        return "difficulty";
    }

    /** A draft is known to its unit only. */
    @Override
    public Audience audience() {
        return before == DifficultyState.DRAFT && after != DifficultyState.RAISED ? Audience.NOBODY : Audience.UNIT;
    }

    @Override
    public String name() {
        return switch (kind) {
            case DRAFTED -> "DifficultyDrafted";
            case SENT -> "DifficultySent";
            case WITHDRAWN -> "DifficultyWithdrawn";
            case TAKEN_UP -> "DifficultyTakenUp";
            case RETURNED -> "DifficultyReturned";
            case FORWARDED -> "DifficultyForwarded";
            case ANSWERED -> "DifficultyAnswered";
            case CLOSED -> "DifficultyClosed";
            case MERGED -> "DifficultyMerged";
            case JOINED -> "DifficultyJoined";
            case SPLIT -> "DifficultySplit";
            case PARTED -> "DifficultyParted";
            case PAUSED -> "DifficultyPaused";
            case WENT_ON -> "DifficultyWentOn";
        };
    }
}
