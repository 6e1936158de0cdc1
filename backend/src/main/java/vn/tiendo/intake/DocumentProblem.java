package vn.tiendo.intake;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is missing in the document as a whole; it stands until a person has filled it in. */
public enum DocumentProblem {
    /** Without a title no draft is made. */
    TITLE_MISSING(plan -> isBlank(plan.title())),
    /** Without a symbol the draft takes the one of the agency. */
    SYMBOL_MISSING(plan -> isBlank(plan.symbol())),
    /** Position or name of the signer is missing; a plan is not issued without them. */
    SIGNER_MISSING(plan -> isIncomplete(plan.signer()));

    private final Predicate<ImportedPlan> holds;

    DocumentProblem(Predicate<ImportedPlan> holds) {
        this.holds = holds;
    }

    static List<DocumentProblem> of(ImportedPlan plan) {
        return Arrays.stream(values()).filter(it -> it.holds.test(plan)).toList();
    }

    private static boolean isIncomplete(@Nullable ImportedSigner signer) {
        return signer == null || isBlank(signer.position()) || isBlank(signer.name());
    }

    private static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
