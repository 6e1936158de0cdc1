package vn.tiendo.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a number is what it is. The numbers of {@code counted}, {@code against} and {@code leftOut} are all the work there is.
 *
 * @param rule the rule in words
 * @param value the sum of {@code counted}
 * @param outOf of a rate, the sum of {@code counted} and {@code against}
 * @param against of a rate, what is counted below the line only
 * @param leftOut what it does not count, with the reason
 */
public record Explanation(
        Figure figure,
        CountedAs countedAs,
        Basis basis,
        LocalDate asOf,
        String rule,
        long value,
        @Nullable Long outOf,
        List<ExplainedPart> counted,
        List<ExplainedPart> against,
        List<ExplainedPart> leftOut) {}
