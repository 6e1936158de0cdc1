package vn.tiendo.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.chart.Chart;
import vn.tiendo.plan.PlanView;
import vn.tiendo.plan.Signer;
import vn.tiendo.report.consolidation.ConsolidationDocument;
import vn.tiendo.report.consolidation.ConsolidationView;
import vn.tiendo.report.draft.ConsolidationSection;
import vn.tiendo.report.draft.SectionView;
import vn.tiendo.unit.Agency;

/** A round added up, with what the program drafts of it, before anybody's hand.
 *
 * @param figures without sections
 * @param plan null for all plans
 * @param charts what can be seen at a glance; counted only for those who want to see it
 * @param signer null leaves the signature to the head
 */
record DraftedConsolidation(
        ConsolidationView figures,
        RoundFacts facts,
        @Nullable PlanView plan,
        @Nullable Signer signer,
        Agency agency,
        Supplier<List<Chart>> charts,
        Map<ConsolidationSection, String> draft) {

    ConsolidationView view(List<SectionView> sections) {
        return figures.withSections(sections);
    }

    ConsolidationDocument document(ConsolidationView view, List<Chart> drawn, LocalDate today) {
        return new ConsolidationDocument(view, facts, plan, signer, agency, today, drawn);
    }
}
