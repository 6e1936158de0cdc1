package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.testing.PostgresTestResource;

/** The rule of schedule states is written for the program and for statements; both say the same of everything near a border. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ScheduleColumnTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 29);

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 60})
    void statements_and_the_program_agree(int soonDays) {
        var asOf = new AsOf(TODAY, new FollowUpRules(soonDays, 30, 30));
        var standings = standings(soonDays);

        assertThat(inDatabase(standings, asOf))
                .isEqualTo(standings.stream()
                        .map(it -> ScheduleRule.of(it.state, it.dueOn, it.submittedOn, asOf))
                        .toList());
    }

    private List<Schedule> inDatabase(List<Standing> all, AsOf asOf) {
        return new Sql("select")
                .add(ScheduleRule.column("s", asOf))
                .add(
                        """
                        from unnest(?::text[], ?::date[], ?::date[]) with ordinality as s (work_state, due_on, submitted_on, n)
                        order by n""",
                        column(all, it -> it.state.name(), String[]::new),
                        column(all, Standing::dueOn, LocalDate[]::new),
                        column(all, Standing::submittedOn, LocalDate[]::new))
                .list(database, row -> row.code(Schedule.class, "schedule"));
    }

    private static <T> T[] column(List<Standing> all, Function<Standing, @Nullable T> value, IntFunction<T[]> array) {
        return all.stream().map(value).toArray(array);
    }

    /** Every state with every last day and every submission around today and around the day on which work is due soon. */
    private static List<Standing> standings(int soonDays) {
        var days = new ArrayList<@Nullable LocalDate>();
        days.add(null);
        Stream.concat(
                        IntStream.rangeClosed(-3, 3).boxed(),
                        IntStream.rangeClosed(soonDays - 2, soonDays + 2).boxed())
                .forEach(day -> days.add(TODAY.plusDays(day)));
        return Arrays.stream(WorkState.values())
                .flatMap(state -> days.stream()
                        .flatMap(due -> days.stream().map(submitted -> new Standing(state, due, submitted))))
                .toList();
    }

    private record Standing(
            WorkState state,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate submittedOn) {}
}
