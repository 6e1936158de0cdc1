package vn.tiendo.calendar.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.WorkingDays;

class DeadlineGrammarPropertyTest {

    /** Steps per token that no text exceeds; the work is linear. */
    private static final int MOST_STEPS_PER_TOKEN = 4000;

    private final DeadlineContext context = DeadlineContext.ofYear(2024);

    @Property
    void any_text_is_read_without_an_error(@ForAll String text) {
        assertSound(DeadlineGrammar.parse(text, context));
    }

    @Property(tries = 5000)
    void any_mixture_of_words_of_deadlines_is_read_without_an_error(@ForAll("mixtures") String text) {
        assertSound(DeadlineGrammar.parse(text, context));
    }

    @Property(tries = 3000)
    void damaged_phrases_are_read_without_an_error(
            @ForAll("phrases") String phrase, @ForAll @IntRange(max = 60) int place, @ForAll char inserted) {
        int at = Math.min(place, phrase.length());
        assertSound(DeadlineGrammar.parse(phrase.substring(0, at) + inserted + phrase.substring(at), context));
        assertSound(DeadlineGrammar.parse(phrase.substring(0, at), context));
        assertSound(DeadlineGrammar.parse(phrase.substring(at), context));
    }

    @Property
    void the_work_grows_with_the_text_and_no_faster(@ForAll("mixtures") String mixture) {
        String text = mixture.repeat(1 + DeadlineGrammar.MOST_CHARACTERS / Math.max(1, mixture.length()));
        List<Token> tokens = Tokenizer.tokens(
                Tokenizer.clean(text.substring(0, Math.min(text.length(), DeadlineGrammar.MOST_CHARACTERS))));
        Cursor cursor = new Cursor(text, tokens);
        new CellReader(cursor, context).read();
        assertThat(cursor.steps()).isLessThan(MOST_STEPS_PER_TOKEN * (tokens.size() + 1));
    }

    @Property
    void a_written_date_is_that_date_or_none(
            @ForAll @IntRange(min = 1, max = 31) int day,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 2024, max = 2030) int year,
            @ForAll("separators") String separator) {
        Deadline read = DeadlineGrammar.parse(day + separator + month + separator + year, context);
        boolean exists = day <= YearMonth.of(year, month).lengthOfMonth();
        assertThat(read.end()).isEqualTo(exists ? LocalDate.of(year, month, day) : null);
        assertThat(read.needsReview()).isEqualTo(!exists);
    }

    @Property
    void before_a_date_is_the_day_before(@ForAll @IntRange(max = 2000) int days) {
        LocalDate date = LocalDate.of(2024, 1, 2).plusDays(days);
        String written = "Trước ngày %d/%d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        assertThat(DeadlineGrammar.parse(written, context).end()).isEqualTo(date.minusDays(1));
    }

    @Property
    void unknown_words_beside_a_date_are_listed_and_reviewed(@ForAll("unknownWords") String words) {
        Deadline read = DeadlineGrammar.parse(words + " 30/6/2024", context);
        assertThat(read.end()).isEqualTo("2024-06-30");
        assertThat(read.needsReview()).isTrue();
        assertThat(String.join(" ", read.unparsed())).contains(words);
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(
                        "Trước ngày",
                        "28/2/2024",
                        "Quý",
                        "II",
                        "III/2024",
                        "tháng",
                        "5",
                        ",",
                        "và",
                        "-",
                        "đến",
                        "hằng năm",
                        "hằng tháng",
                        "thường xuyên",
                        "cả năm",
                        "2024",
                        "(",
                        ")",
                        ";",
                        ".\n",
                        "hoặc",
                        "/",
                        "10 ngày",
                        "kể từ",
                        "ngày ký",
                        "khi có yêu cầu",
                        "theo kế hoạch",
                        "định kỳ",
                        "6 tháng",
                        "17h00",
                        "thứ Sáu",
                        "báo cáo",
                        "Sở Nội vụ",
                        "đầu năm",
                        "31/9",
                        "từ",
                        "hết",
                        "trong",
                        "lần",
                        "một",
                        "số 14/KH-UBND",
                        "nt",
                        "%")
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> phrases() {
        List<String> words =
                DeadlineTableTest.rows().map(DeadlineTableTest.Row::words).toList();
        return Arbitraries.of(words);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("/", "-", ".", " / ", "/ ");
    }

    @Provide
    Arbitrary<String> unknownWords() {
        return Arbitraries.of("Ủy ban", "Hội nghị", "rừng", "bài hát", "máy tính bàn");
    }

    private void assertSound(Deadline read) {
        Stream.concat(Stream.of(read), read.parts().stream()).forEach(it -> {
            if (it.start() != null && it.end() != null) assertThat(it.end()).isAfterOrEqualTo(it.start());
            if (it.kind() == DeadlineKind.UNKNOWN) assertThat(it.end()).isNull();
            assertThat(it.needsReview() ? it.reason() : "").isNotNull();
        });
        assertThat(read.inWords()).isNotNull();
        assertThat(read.occurrences(context.periodFrom(), context.periodTo())).isNotNull();
        assertThat(read.resolvedOn(LocalDate.of(2024, 2, 5), WorkingDays.shipped())
                        .text())
                .isEqualTo(read.text());
    }
}
