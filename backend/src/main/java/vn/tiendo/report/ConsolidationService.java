package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.tiendo.document.chart.Chart;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.report.consolidation.ConsolidationFields;
import vn.tiendo.report.consolidation.ConsolidationView;
import vn.tiendo.report.draft.ConsolidationSection;
import vn.tiendo.report.draft.SectionEdits;
import vn.tiendo.report.draft.SectionView;
import vn.tiendo.report.draft.WriteSection;
import vn.tiendo.report.form.paper.FormPapers;
import vn.tiendo.report.form.total.FormWords;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.template.TemplateKind;
import vn.tiendo.template.library.Templates;

/** The use cases of a consolidation. */
@ApplicationScoped
class ConsolidationService {
    private final RoundRepository rounds;
    private final Consolidations consolidations;
    private final SectionEdits edits;
    private final Templates templates;
    private final FormPapers forms;
    private final FormWords words;
    private final CurrentActor current;
    private final BusinessClock clock;

    @Inject
    ConsolidationService(
            RoundRepository rounds,
            Consolidations consolidations,
            SectionEdits edits,
            Templates templates,
            FormPapers forms,
            FormWords words,
            CurrentActor current,
            BusinessClock clock) {
        this.rounds = rounds;
        this.consolidations = consolidations;
        this.edits = edits;
        this.templates = templates;
        this.forms = forms;
        this.words = words;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    ConsolidationView get(UUID roundId) {
        var round = require(roundId);
        return view(round, drafted(round));
    }

    @Transactional
    List<Chart> charts(UUID roundId) {
        return consolidations.of(require(roundId), clock.today()).charts().get();
    }

    /** With all that is wanted to write it. */
    @Transactional
    Consolidated document(UUID roundId) {
        var round = require(roundId);
        var today = clock.today();
        var drafted = drafted(round);
        var view = view(round, drafted);
        var charts = drafted.charts().get();
        var document = templates.finish(
                round.agencyId(),
                TemplateKind.CONSOLIDATION,
                drafted.document(view, charts, today).compose().with(forms.ofRound(roundId)),
                ConsolidationFields.of(view, drafted.facts()));
        return new Consolidated(view, charts, document);
    }

    @Transactional
    SectionView section(UUID roundId, ConsolidationSection section) {
        var round = require(roundId);
        return of(section, sections(round));
    }

    @Transactional
    SectionView write(UUID roundId, ConsolidationSection section, long version, WriteSection request) {
        var round = require(roundId);
        var draft = drafted(round).draft();
        var seen = of(section, edits.over(round.id(), draft));
        edits.write(current.require(), round.id(), seen, version, request);
        return of(section, edits.over(round.id(), draft));
    }

    @Transactional
    SectionView redraft(UUID roundId, ConsolidationSection section, long version) {
        var round = require(roundId);
        edits.redraft(current.require(), round.id(), section, version);
        return of(section, sections(round));
    }

    private ConsolidationView view(Round round, DraftedConsolidation drafted) {
        return drafted.view(edits.over(round.id(), drafted.draft()));
    }

    /** With what units wrote under the headings of a form. */
    private DraftedConsolidation drafted(Round round) {
        return consolidations.of(round, clock.today()).withHighlights(words.ofRound(round.id()));
    }

    private List<SectionView> sections(Round round) {
        return edits.over(round.id(), drafted(round).draft());
    }

    private static SectionView of(ConsolidationSection section, List<SectionView> sections) {
        return sections.stream()
                .filter(it -> it.section() == section)
                .findFirst()
                .orElseThrow();
    }

    private Round require(UUID id) {
        return rounds.require(id, current.require().agencyId());
    }
}
