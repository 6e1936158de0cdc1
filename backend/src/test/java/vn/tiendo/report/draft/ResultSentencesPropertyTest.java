package vn.tiendo.report.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.tiendo.task.Figures;

/** Whatever the figures are, the sentences are sentences. */
class ResultSentencesPropertyTest {

    @Property
    void nothing_is_divided_by_nothing_and_no_sentence_is_left_open(
            @ForAll @IntRange(max = 40) int notStarted,
            @ForAll @IntRange(max = 40) int inProgress,
            @ForAll @IntRange(max = 40) int submitted,
            @ForAll @IntRange(max = 40) int onTime,
            @ForAll @IntRange(max = 40) int late,
            @ForAll @IntRange(max = 40) int overdue) {
        int open = Math.min(overdue, notStarted + inProgress);
        long total = (long) notStarted + inProgress + submitted + onTime + late;
        var tasks = new Figures(
                total,
                notStarted,
                inProgress,
                submitted,
                (long) onTime + late,
                onTime,
                late,
                open,
                0,
                0,
                0,
                (long) onTime + late + open);

        var sentences = ResultSentences.of(tasks, true, DraftSamples.UNTIL, 7);

        assertThat(String.join("\n", sentences)).doesNotContain("–", "NaN", "0/0", " 0 nhiệm vụ", "%.%");
        assertThat(sentences.getLast()).endsWith(".");
        assertThat(sentences).allMatch(it -> List.of(".", ";", ":").contains(it.substring(it.length() - 1)));
    }
}
