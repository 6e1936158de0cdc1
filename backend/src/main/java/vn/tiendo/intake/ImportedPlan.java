package vn.tiendo.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.TextBlock;

/** The document apart from its annex, as understood.
 *
 * @param kind abbreviation of the type: {@code KH}
 * @param number null in a draft
 * @param symbol without the number: {@code KH-LĐTB&XH}
 * @param issuedMonth {@code 2024-02}, from the letterhead of an undated draft
 * @param bases symbols that the opening paragraphs rest on
 * @param references every other symbol that is cited
 * @param opening the opening paragraphs themselves
 * @param sections the headings of the first level
 * @param body the whole text after the opening, to be shown again
 */
public record ImportedPlan(
        String kind,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String issuer,
        @Nullable String parentBody,
        @Nullable String place,
        @Nullable LocalDate issuedOn,
        @Nullable String issuedMonth,
        @Nullable String title,
        List<String> bases,
        List<String> references,
        List<String> opening,
        List<String> sections,
        List<TextBlock> body,
        @Nullable ImportedSigner signer,
        List<String> recipients,
        @Nullable Period period,
        @Nullable String annexTitle) {}
