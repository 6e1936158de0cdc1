package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.HasVersion;

/** A plan as a document, without the rows of its annex.
 *
 * @param kind abbreviation of the type of document: {@code KH}
 * @param fullSymbol number and symbol as people write them
 * @param issuedMonth first day of the month that a draft's letterhead names
 * @param bases the opening paragraphs and what they cite
 * @param openCells cells that a person must still look at; issuing is refused while there is one
 * @param moves what the caller may do with it now
 */
public record PlanView(
        UUID id,
        PlanState state,
        String kind,
        @Nullable Integer number,
        String symbol,
        String fullSymbol,
        @Nullable String parentBody,
        String issuer,
        String place,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate issuedMonth,
        String title,
        Period period,
        List<LegalBasis> bases,
        List<TextBlock> body,
        List<String> recipients,
        @Nullable Signer signer,
        @Nullable String annexTitle,
        List<OpenCell> openCells,
        boolean sample,
        List<PlanMove> moves,
        long version)
        implements HasVersion {

    static PlanView from(Plan plan, List<OpenCell> openCells, List<PlanMove> moves) {
        return new PlanView(
                plan.id(),
                plan.state(),
                plan.kind(),
                plan.number(),
                plan.symbol(),
                plan.fullSymbol(),
                plan.parentBody(),
                plan.issuer(),
                plan.place(),
                plan.issuedOn(),
                plan.issuedMonth(),
                plan.title(),
                plan.period(),
                plan.text().bases(),
                plan.text().body(),
                plan.text().recipients(),
                plan.signer(),
                plan.text().annexTitle(),
                openCells,
                plan.isSample(),
                moves,
                plan.version());
    }
}
