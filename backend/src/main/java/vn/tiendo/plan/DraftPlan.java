package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan document that another feature has read and a person has looked at; it becomes a draft.
 *
 * @param kind abbreviation of the type of document: {@code KH}
 * @param number as printed; null while the paper leaves it blank
 * @param symbol without the number: {@code KH-SLĐTBXH}; null takes the agency's own
 * @param parentBody the superior body of the letterhead; null takes the agency's own
 * @param issuer null takes the agency's name
 * @param place of the letterhead; null takes the agency's own
 * @param issuedMonth first day of the month that an undated letterhead names
 * @param citedSymbols every document that the text cites, bases or not
 * @param items rows of the annex in the order of the paper
 * @param sample whether it comes with the demonstration
 */
public record DraftPlan(
        String kind,
        @Nullable Integer number,
        @Nullable String symbol,
        @Nullable String parentBody,
        @Nullable String issuer,
        @Nullable String place,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate issuedMonth,
        String title,
        Period period,
        List<LegalBasis> bases,
        List<TextBlock> body,
        List<String> citedSymbols,
        List<String> recipients,
        @Nullable Signer signer,
        @Nullable String annexTitle,
        List<DraftItem> items,
        boolean sample) {

    public DraftPlan {
        bases = List.copyOf(bases);
        body = List.copyOf(body);
        citedSymbols = List.copyOf(citedSymbols);
        recipients = List.copyOf(recipients);
        items = List.copyOf(items);
    }
}
