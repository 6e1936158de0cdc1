package vn.tiendo.difficulty;

import static vn.tiendo.difficulty.DifficultyState.MERGED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.PlanBrief;
import vn.tiendo.shared.domain.Facts;
import vn.tiendo.shared.domain.Versioned;

/** What keeps a unit from doing its work. Its moves return what the story will tell of them. */
@Entity
class Difficulty extends Versioned {
    private UUID unitId;
    private UUID planId;
    private String planSymbol;

    @Enumerated(EnumType.STRING)
    private DifficultyKind kind;

    private String description;
    private String proposal;

    @Enumerated(EnumType.STRING)
    private DifficultyState state = DifficultyState.DRAFT;

    private Instant createdAt;
    private @Nullable LocalDate raisedOn;
    private @Nullable LocalDate stepDueOn;
    private String officeView = "";
    private String answer = "";
    private @Nullable UUID mainId;

    @Enumerated(EnumType.STRING)
    private @Nullable DifficultyState stateBeforeMerge;

    private boolean paused;

    protected Difficulty() {}

    Difficulty(PlanBrief plan, UUID unitId, RaiseDifficulty request, Instant at) {
        super(plan.agencyId());
        this.unitId = unitId;
        this.planId = plan.id();
        this.planSymbol = plan.fullSymbol();
        this.kind = request.kind();
        this.description = request.description().strip();
        this.proposal = orEmpty(request.proposal());
        this.createdAt = at;
    }

    DifficultyEvent drafted(Stamp stamp) {
        return tell(DifficultyStoryKind.DRAFTED, stamp, "");
    }

    /** What is null in the request stays. */
    DifficultyWritten correct(CorrectDifficulty request) {
        begin(DifficultyMove.CORRECT);
        var before = facts();
        kind = request.kind() == null ? kind : request.kind();
        description = request.description() == null
                ? description
                : request.description().strip();
        proposal = request.proposal() == null ? proposal : request.proposal().strip();
        return new DifficultyWritten(agencyId(), id(), unitId, planId, before.changesTo(facts()));
    }

    DifficultyEvent send(Stamp stamp, TimeLimits limits) {
        begin(DifficultyMove.SEND);
        state = DifficultyState.RAISED;
        raisedOn = raisedOn == null ? stamp.on() : raisedOn;
        stepDueOn = limits.ofOffice(stamp.on());
        return tell(DifficultyStoryKind.SENT, stamp, "");
    }

    DifficultyEvent withdraw(Stamp stamp, String words) {
        begin(DifficultyMove.WITHDRAW);
        rest(DifficultyState.WITHDRAWN);
        return tell(DifficultyStoryKind.WITHDRAWN, stamp, words);
    }

    /** The Office has seen it; its time limit goes on. */
    DifficultyEvent takeUp(Stamp stamp) {
        begin(DifficultyMove.TAKE_UP);
        state = DifficultyState.WITH_OFFICE;
        return tell(DifficultyStoryKind.TAKEN_UP, stamp, "");
    }

    DifficultyEvent returnToUnit(Stamp stamp, String reason) {
        begin(DifficultyMove.RETURN);
        rest(DifficultyState.RETURNED);
        return tell(DifficultyStoryKind.RETURNED, stamp, reason.strip());
    }

    DifficultyEvent forward(Stamp stamp, String view, TimeLimits limits) {
        begin(DifficultyMove.FORWARD);
        state = DifficultyState.WITH_DIRECTOR;
        officeView = view.strip();
        stepDueOn = limits.ofDirector(stamp.on());
        return tell(DifficultyStoryKind.FORWARDED, stamp, officeView);
    }

    DifficultyEvent answer(Stamp stamp, Instruction instruction) {
        begin(DifficultyMove.ANSWER);
        rest(DifficultyState.ANSWERED);
        answer = instruction.words();
        return tell(DifficultyStoryKind.ANSWERED, stamp, instruction.sentence());
    }

    DifficultyEvent close(Stamp stamp, String words) {
        begin(DifficultyMove.CLOSE);
        rest(DifficultyState.CLOSED);
        return tell(DifficultyStoryKind.CLOSED, stamp, words);
    }

    /** From now on the main one speaks for it; its own story and its tasks stay its own. */
    DifficultyEvent mergeInto(Difficulty main, Stamp stamp) {
        begin(DifficultyMove.MERGE);
        main.requireMain(this);
        stateBeforeMerge = state;
        state = MERGED;
        mainId = main.id();
        return tell(DifficultyStoryKind.MERGED, stamp, main.description).with(main);
    }

    /** It stands where it stood, with the time limit that it had. */
    DifficultyEvent splitFrom(Difficulty main, Stamp stamp) {
        begin(DifficultyMove.SPLIT);
        main.requireUnanswered();
        state = stateBeforeMerge;
        stateBeforeMerge = null;
        mainId = null;
        return tell(DifficultyStoryKind.SPLIT, stamp, main.description).with(main);
    }

    DifficultyEvent joinedBy(Difficulty merged, Stamp stamp) {
        return tell(DifficultyStoryKind.JOINED, stamp, merged.description).with(merged);
    }

    DifficultyEvent partedFrom(Difficulty merged, Stamp stamp) {
        return tell(DifficultyStoryKind.PARTED, stamp, merged.description).with(merged);
    }

    /** Only what was merged can be split. */
    void requireMerged() {
        begin(DifficultyMove.SPLIT);
    }

    /** The clock of the work that it holds up stands still. */
    DifficultyEvent pause(Stamp stamp) {
        begin(DifficultyMove.PAUSE);
        paused = true;
        return tell(DifficultyStoryKind.PAUSED, stamp, "");
    }

    DifficultyEvent goOn(Stamp stamp) {
        begin(DifficultyMove.GO_ON);
        paused = false;
        return tell(DifficultyStoryKind.WENT_ON, stamp, "");
    }

    private void requireMain(Difficulty merged) {
        if (!DifficultyState.TIMED.contains(state) || equals(merged)) {
            throw DifficultyRefusals.cannotBeMain(state);
        }
    }

    private void requireUnanswered() {
        if (state == DifficultyState.ANSWERED || state == DifficultyState.CLOSED) {
            throw DifficultyRefusals.alreadyAnswered();
        }
    }

    private void begin(DifficultyMove move) {
        if (!move.isPossible(state, paused)) {
            throw DifficultyRefusals.notNow(move, state);
        }
    }

    /** Nobody is waited for any more, or only the unit is. */
    private void rest(DifficultyState next) {
        state = next;
        stepDueOn = null;
    }

    private DifficultyEvent tell(DifficultyStoryKind what, Stamp stamp, String words) {
        return new DifficultyEvent(what, this, stamp, words);
    }

    private Facts facts() {
        return new Facts().with("kind", kind).with("description", description).with("proposal", proposal);
    }

    static String orEmpty(@Nullable String words) {
        return words == null ? "" : words.strip();
    }

    boolean paused() {
        return paused;
    }

    UUID unitId() {
        return unitId;
    }

    UUID planId() {
        return planId;
    }

    DifficultyKind kind() {
        return kind;
    }

    String description() {
        return description;
    }

    DifficultyState state() {
        return state;
    }

    @Nullable
    LocalDate stepDueOn() {
        return stepDueOn;
    }

    @Nullable
    UUID mainId() {
        return mainId;
    }
}
