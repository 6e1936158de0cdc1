package vn.tiendo.difficulty;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Ids;

/** One line in the story of a difficulty. Written once, never changed. */
@Entity
@Immutable
class DifficultyEvent {
    @Id
    private UUID id = Ids.next();

    private UUID agencyId;
    private UUID difficultyId;

    @Enumerated(EnumType.STRING)
    private DifficultyStoryKind kind;

    private Instant recordedAt;
    private LocalDate effectiveOn;
    private UUID accountId;
    private String actorName;
    private String actorTitle;

    @Enumerated(EnumType.STRING)
    private DifficultyState state;

    private String words;
    private @Nullable UUID otherId;

    protected DifficultyEvent() {}

    DifficultyEvent(DifficultyStoryKind kind, Difficulty after, Stamp stamp, String words) {
        this.agencyId = after.agencyId();
        this.difficultyId = after.id();
        this.kind = kind;
        this.recordedAt = stamp.at();
        this.effectiveOn = stamp.on();
        this.accountId = stamp.by().accountId();
        this.actorName = stamp.by().name();
        this.actorTitle = stamp.by().signature();
        this.state = after.state();
        this.words = words;
    }

    DifficultyEvent with(Difficulty other) {
        otherId = other.id();
        return this;
    }

    UUID id() {
        return id;
    }

    DifficultyStoryKind kind() {
        return kind;
    }

    DifficultyState state() {
        return state;
    }

    String words() {
        return words;
    }
}
