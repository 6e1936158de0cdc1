package vn.tiendo.calendar.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.WorkingDays;

/** The phrases of real plans and what they mean: two tables of text that a person can read. */
class DeadlineTableTest {

    record Row(int planYear, String words, String meaning) {

        static Row from(String line) {
            String[] cells = line.split(" \\| ", 3);
            return new Row(Integer.parseInt(cells[0]), cells[1].replace('⏎', '\n'), cells[2]);
        }

        DeadlineContext context() {
            return DeadlineContext.ofYear(planYear);
        }
    }

    static Stream<Row> rows() {
        return Stream.of("deadline-patterns.txt", "deadline-wordings.txt")
                .flatMap(name -> read(name).lines())
                .filter(line -> !line.startsWith("#"))
                .map(Row::from);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void means_what_the_table_says(Row row) {
        Deadline read = DeadlineGrammar.parse(row.words(), row.context());
        assertThat(Notation.of(read)).isEqualTo(row.meaning());
        assertThat(read.text()).isEqualTo(row.words());
        assertThat(read.inWords()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void typing_habits_do_not_matter(Row row) {
        String typed = row.words();
        assertThat(datesOf(Normalizer.normalize(typed, Normalizer.Form.NFD), row))
                .isEqualTo(datesOf(typed, row));
        assertThat(datesOf(typed.replace(" ", "\u00A0 "), row)).isEqualTo(datesOf(typed, row));
        assertThat(datesOf(typed.replace('-', '–'), row)).isEqualTo(datesOf(typed, row));
        assertThat(datesOf("  " + typed + " ", row)).isEqualTo(datesOf(typed, row));
        if (!typed.contains("\n") && !typed.contains(". ")) {
            assertThat(datesOf(typed.toUpperCase(Locale.ROOT), row)).isEqualTo(datesOf(typed, row));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void has_the_same_dates_whether_the_plan_is_issued_before_it_is_read_or_after(Row row) {
        LocalDate day = LocalDate.of(row.planYear(), 2, 5);
        Deadline read = DeadlineGrammar.parse(row.words(), row.context().issuedOn(day));
        Deadline issued = DeadlineGrammar.parse(row.words(), row.context()).resolvedOn(day, WorkingDays.shipped());
        assertThat(issued.start()).isEqualTo(read.start());
        assertThat(issued.end()).isEqualTo(read.end());
    }

    /** The meaning without the words that are quoted from the cell. */
    private static String datesOf(String words, Row row) {
        return Notation.of(DeadlineGrammar.parse(words, row.context()))
                .replaceAll("'[^']*'", "''")
                .replaceAll("rest \\[[^\\]]*]", "rest");
    }

    private static String read(String name) {
        try (InputStream bytes = DeadlineTableTest.class.getResourceAsStream("/calendar/" + name)) {
            return new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
