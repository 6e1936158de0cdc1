package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.unit.Agency;

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
    private static final String DEFAULT_KIND = "KH";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    public DraftPlan {
        bases = List.copyOf(bases);
        body = List.copyOf(body);
        citedSymbols = List.copyOf(citedSymbols);
        recipients = List.copyOf(recipients);
        items = List.copyOf(items);
    }

    /** An empty document under the agency's own letterhead. */
    static DraftPlan empty(CreatePlan request) {
        return new DraftPlan(
                DEFAULT_KIND,
                null,
                request.symbol(),
                null,
                null,
                null,
                null,
                null,
                request.title(),
                new Period(request.periodFrom(), request.periodTo()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                false);
    }

    /** The same with what the letterhead leaves out taken from the agency. */
    DraftPlan completedBy(Agency agency) {
        return new DraftPlan(
                kind,
                number,
                symbol != null ? symbol : agency.symbol() == null ? kind : kind + "-" + agency.symbol(),
                parentBody != null ? parentBody : inCapitals(agency.parentBody()),
                issuer != null ? issuer : inCapitals(agency.name()),
                place != null ? place : Objects.requireNonNullElse(agency.place(), ""),
                issuedOn,
                issuedMonth,
                title,
                period,
                bases,
                body,
                citedSymbols,
                recipients,
                signer,
                annexTitle,
                items,
                sample);
    }

    private static @Nullable String inCapitals(@Nullable String name) {
        return name == null ? null : name.toUpperCase(VIETNAMESE);
    }
}
