package vn.tiendo.difficulty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.shared.problem.Invalid;

/** The answer to a difficulty, for the work that it holds up. Written once, never changed. */
@Entity
@Immutable
class Instruction {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Id
    private UUID id = Ids.next();

    private UUID agencyId;
    private UUID difficultyId;
    private UUID eventId;
    private String words;
    private @Nullable LocalDate wishedDueOn;
    private LocalDate givenOn;

    protected Instruction() {}

    /** @throws Invalid when the work should have been done before today */
    Instruction(Difficulty of, AnswerDifficulty request, Stamp stamp) {
        if (request.wishedDueOn() != null && request.wishedDueOn().isBefore(stamp.on())) {
            throw Invalid.field(
                    "wishedDueOn",
                    "Ngày cần hoàn thành không được trước hôm nay (%s).".formatted(DAY.format(stamp.on())));
        }
        this.agencyId = of.agencyId();
        this.difficultyId = of.id();
        this.words = request.words().strip();
        this.wishedDueOn = request.wishedDueOn();
        this.givenOn = stamp.on();
    }

    /** The story says whose it is. */
    DifficultyEvent told(DifficultyEvent event) {
        eventId = event.id();
        return event;
    }

    /** As stories tell it. */
    String sentence() {
        return wishedDueOn == null
                ? words
                : "%s (hoàn thành trước hết ngày %s)".formatted(words, DAY.format(wishedDueOn));
    }

    UUID id() {
        return id;
    }

    String words() {
        return words;
    }
}
