package vn.tiendo.report;

import static vn.tiendo.report.draft.ConsolidationSection.HIGHLIGHTS;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The same with more lines behind what units themselves wrote of their results. */
    DraftedConsolidation withHighlights(List<String> more) {
        if (more.isEmpty()) {
            return this;
        }
        var texts = new EnumMap<>(draft);
        var words = Stream.concat(texts.getOrDefault(HIGHLIGHTS, "").lines(), more.stream());
        texts.put(HIGHLIGHTS, words.collect(Collectors.joining("\n")));
        return new DraftedConsolidation(figures, facts, plan, signer, agency, charts, texts);
    }

    ConsolidationView view(List<SectionView> sections) {
        return figures.withSections(sections);
    }

    ConsolidationDocument document(ConsolidationView view, List<Chart> drawn, LocalDate today) {
        return new ConsolidationDocument(view, facts, plan, signer, agency, today, drawn);
    }
}
