package vn.tiendo.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.plan.document.PlanDocument;
import vn.tiendo.plan.document.PlanFields;
import vn.tiendo.template.DocumentFile;
import vn.tiendo.template.TemplateKind;
import vn.tiendo.template.library.Templates;
import vn.tiendo.unit.Units;

/** Plans as files, for whoever may read them. */
@ApplicationScoped
class PlanFiles {
    private final PlanService plans;
    private final PlanItemService items;
    private final Units units;
    private final Templates templates;
    private final CurrentActor current;

    @Inject
    PlanFiles(PlanService plans, PlanItemService items, Units units, Templates templates, CurrentActor current) {
        this.plans = plans;
        this.items = items;
        this.units = units;
        this.templates = templates;
        this.current = current;
    }

    @Transactional
    DocumentFile of(UUID id) {
        var plan = plans.get(id);
        var rows = items.list(id).items();
        var agencyId = current.require().agencyId();
        var document = new PlanDocument(plan, rows, units.agency(agencyId));
        return new DocumentFile(
                document.fileName(),
                templates.finish(agencyId, TemplateKind.PLAN, document.compose(), PlanFields.of(plan, rows)),
                PlanFields.tables(rows));
    }
}
