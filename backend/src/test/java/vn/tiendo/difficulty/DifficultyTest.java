package vn.tiendo.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.difficulty.DifficultyState.ANSWERED;
import static vn.tiendo.difficulty.DifficultyState.MERGED;
import static vn.tiendo.difficulty.DifficultyState.RAISED;
import static vn.tiendo.difficulty.DifficultyState.RETURNED;
import static vn.tiendo.difficulty.DifficultyState.WITH_DIRECTOR;
import static vn.tiendo.difficulty.DifficultyState.WITH_OFFICE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Role;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.PlanBrief;
import vn.tiendo.plan.PlanState;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.shared.problem.Refused;

class DifficultyTest {
    private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 15);
    private static final TimeLimits LIMITS = new TimeLimits(2, 3, WorkingDays.shipped());
    private static final UUID AGENCY = Ids.next();

    private final Stamp stamp = new Stamp(
            new Actor(Ids.next(), Ids.next(), AGENCY, Ids.next(), Role.OFFICE, "vp", "Lê Vân", "Chánh Văn phòng"),
            Instant.parse("2024-03-15T02:00:00Z"),
            FRIDAY);

    @Test
    void time_limits_are_working_days() {
        var difficulty = raised();
        assertThat(difficulty.stepDueOn()).isEqualTo(LocalDate.of(2024, 3, 19));
        difficulty.takeUp(stamp);
        assertThat(difficulty.stepDueOn()).isEqualTo(LocalDate.of(2024, 3, 19));
        difficulty.forward(stamp, "Đề nghị đồng ý", LIMITS);
        assertThat(difficulty.stepDueOn()).isEqualTo(LocalDate.of(2024, 3, 20));
        difficulty.answer(stamp, agreed(difficulty));
        assertThat(difficulty.stepDueOn()).isNull();
    }

    @Test
    void what_was_returned_has_its_limit_anew_when_it_is_sent_again() {
        var difficulty = raised();
        difficulty.returnToUnit(stamp, "Ghi rõ số tiền");
        assertThat(difficulty.state()).isEqualTo(RETURNED);
        assertThat(difficulty.stepDueOn()).isNull();
        var later = new Stamp(stamp.by(), stamp.at(), FRIDAY.plusDays(10));
        difficulty.send(later, LIMITS);
        assertThat(difficulty.stepDueOn()).isEqualTo(LocalDate.of(2024, 3, 27));
    }

    @Test
    void split_again_it_stands_where_it_stood() {
        var main = raised();
        var same = raised();
        same.takeUp(stamp);
        same.mergeInto(main, stamp);
        assertThat(same.state()).isEqualTo(MERGED);
        assertThat(same.mainId()).isEqualTo(main.id());
        same.splitFrom(main, stamp);
        assertThat(same.state()).isEqualTo(WITH_OFFICE);
        assertThat(same.mainId()).isNull();
        assertThat(same.stepDueOn()).isEqualTo(LocalDate.of(2024, 3, 19));
    }

    @Test
    void after_the_answer_nothing_is_split() {
        var main = raised();
        var same = raised();
        same.mergeInto(main, stamp);
        main.takeUp(stamp);
        main.forward(stamp, "Đề nghị đồng ý", LIMITS);
        main.answer(stamp, agreed(main));
        assertThatThrownBy(() -> same.splitFrom(main, stamp))
                .isInstanceOf(Refused.class)
                .extracting("code")
                .isEqualTo("difficulty-answered");
        assertThat(same.state()).isEqualTo(MERGED);
    }

    @Test
    void nothing_is_merged_into_itself_or_into_what_waits_for_no_answer() {
        var one = raised();
        assertThatThrownBy(() -> one.mergeInto(one, stamp)).isInstanceOf(Refused.class);
        var draft = drafted();
        assertThatThrownBy(() -> one.mergeInto(draft, stamp)).isInstanceOf(Refused.class);
        var merged = raised();
        merged.mergeInto(raised(), stamp);
        assertThatThrownBy(() -> one.mergeInto(merged, stamp)).isInstanceOf(Refused.class);
        assertThat(one.state()).isEqualTo(RAISED);
    }

    /** Whatever people try in whatever order, nobody is skipped, and a limit runs exactly while somebody must act. */
    @Property
    void no_step_is_skipped(@ForAll List<DifficultyMove> tried) {
        var difficulty = drafted();
        var main = raised();
        for (var move : tried) {
            var before = difficulty.state();
            try {
                make(difficulty, main, move);
            } catch (Refused e) {
                assertThat(difficulty.state()).isEqualTo(before);
            }
            var after = difficulty.state();
            if (after == WITH_DIRECTOR && before != after) {
                assertThat(before).isIn(WITH_OFFICE);
            }
            if (after == ANSWERED && before != after) {
                assertThat(before).isEqualTo(WITH_DIRECTOR);
            }
            assertThat(difficulty.stepDueOn() != null)
                    .isEqualTo(EnumSet.of(RAISED, WITH_OFFICE, WITH_DIRECTOR, MERGED)
                            .contains(after));
        }
    }

    private void make(Difficulty difficulty, Difficulty main, DifficultyMove move) {
        switch (move) {
            case CORRECT -> difficulty.correct(new CorrectDifficulty(null, null, "Khác", null));
            case SEND -> difficulty.send(stamp, LIMITS);
            case WITHDRAW -> difficulty.withdraw(stamp, "");
            case TAKE_UP -> difficulty.takeUp(stamp);
            case RETURN -> difficulty.returnToUnit(stamp, "Ghi rõ");
            case FORWARD -> difficulty.forward(stamp, "Đồng ý", LIMITS);
            case ANSWER -> difficulty.answer(stamp, agreed(difficulty));
            case CLOSE -> difficulty.close(stamp, "");
            case MERGE -> difficulty.mergeInto(main, stamp);
            case SPLIT -> difficulty.splitFrom(main, stamp);
            case PAUSE -> difficulty.pause(stamp);
            case GO_ON -> difficulty.goOn(stamp);
        }
    }

    private Difficulty raised() {
        var difficulty = drafted();
        difficulty.send(stamp, LIMITS);
        return difficulty;
    }

    private Difficulty drafted() {
        var plan = new PlanBrief(
                Ids.next(),
                AGENCY,
                PlanState.ISSUED,
                "09/KH-SKT",
                "Kế hoạch",
                "Sở",
                FRIDAY,
                new Period(FRIDAY, FRIDAY.plusYears(1)));
        return new Difficulty(
                plan,
                Ids.next(),
                new RaiseDifficulty(plan.id(), List.of(), DifficultyKind.FUNDING, "Thiếu kinh phí", null),
                stamp.at());
    }

    private Instruction agreed(Difficulty difficulty) {
        return new Instruction(difficulty, new AnswerDifficulty("Đồng ý", null), stamp);
    }
}
