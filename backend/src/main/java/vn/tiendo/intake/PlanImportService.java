package vn.tiendo.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.document.storage.FileStore;
import vn.tiendo.document.storage.FileType;
import vn.tiendo.document.storage.IncomingFile;
import vn.tiendo.document.storage.StoredFile;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.intake.annex.UnderstoodRow;
import vn.tiendo.plan.PlanView;
import vn.tiendo.plan.Plans;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.web.Idempotency;
import vn.tiendo.shared.web.Page;
import vn.tiendo.shared.web.PageQuery;

/** The use cases of an import. */
@ApplicationScoped
class PlanImportService {
    private static final long LARGEST_FILE = 50L << 20;

    private final PlanImportRepository imports;
    private final ImportReading reading;
    private final FileStore files;
    private final Plans plans;
    private final CurrentActor current;
    private final Idempotency idempotency;
    private final BusinessClock clock;
    private final Event<DomainEvent> events;

    @Inject
    PlanImportService(
            PlanImportRepository imports,
            ImportReading reading,
            FileStore files,
            Plans plans,
            CurrentActor current,
            Idempotency idempotency,
            BusinessClock clock,
            Event<DomainEvent> events) {
        this.imports = imports;
        this.reading = reading;
        this.files = files;
        this.plans = plans;
        this.current = current;
        this.idempotency = idempotency;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    Page<ImportSummary> list(PageQuery page) {
        return imports.page(current.require().agencyId(), page);
    }

    /** Reading comes before the first write; what cannot be read leaves nothing behind. */
    @Transactional
    ImportView upload(@Nullable String key, String fileName, Path received) {
        Actor actor = current.require();
        UnderstoodPlan understood = reading.read(actor.agencyId(), received);
        IncomingFile file = IncomingFile.inspect(fileName, received, Set.of(FileType.DOCX), LARGEST_FILE);
        return idempotency.once(
                actor.accountId(),
                "importPlan",
                key,
                file.sha256(),
                ImportView.class,
                () -> keep(actor, file, understood));
    }

    @Transactional
    ImportView get(UUID id) {
        PlanImport planImport = require(id);
        return view(planImport, imports.rowsOf(planImport));
    }

    @Transactional
    ImportView correct(UUID id, long version, CorrectImport request) {
        PlanImport planImport = require(id);
        planImport.requireVersion(version);
        ReviewedDocument before = planImport.understood();
        ReviewedDocument after = ImportCorrection.apply(before, request);
        events.fire(planImport.correct(after));
        List<PlanImportRow> rows = imports.rowsOf(planImport);
        TimeShift shift = new TimeShift(timeOf(planImport, before), timeOf(planImport, after));
        rows.forEach(row -> row.correct(shift.apply(row.content())));
        imports.flush();
        return view(planImport, rows);
    }

    @Transactional
    ImportedRow correctRow(UUID id, UUID rowId, long version, CorrectRow request) {
        PlanImport planImport = require(id);
        planImport.requireOpen();
        PlanImportRow row = imports.row(planImport, rowId).orElseThrow(() -> new NotFound("Dòng của bản nhập"));
        row.requireVersion(version);
        RowCorrection correction = new RowCorrection(
                reading.directory(planImport.agencyId()), timeOf(planImport, planImport.understood()));
        UnderstoodRow corrected = correction.apply(row.content(), request);
        if (Boolean.TRUE.equals(request.remember())) {
            correction
                    .learnable(row.content(), request)
                    .forEach(it -> reading.remember(planImport.agencyId(), it.text(), it.kind(), it.meant()));
        }
        row.correct(corrected);
        events.fire(new PlanImportEvent.RowCorrected(planImport.agencyId(), planImport.id(), corrected.path()));
        imports.flush();
        return row.view();
    }

    /** Confirming twice gives the same plan. */
    @Transactional
    PlanView confirm(UUID id, long version) {
        PlanImport planImport = require(id);
        UUID made = planImport.planId();
        if (made != null) {
            return plans.view(made);
        }
        planImport.requireOpen();
        planImport.requireVersion(version);
        List<UnderstoodRow> rows =
                imports.rowsOf(planImport).stream().map(PlanImportRow::content).toList();
        DraftMaker maker =
                new DraftMaker(reading.directory(planImport.agencyId()), timeOf(planImport, planImport.understood()));
        UUID plan = plans.draftFrom(maker.draft(planImport.understood(), rows));
        events.fire(planImport.confirm(plan));
        return plans.view(plan);
    }

    @Transactional
    void discard(UUID id, long version) {
        PlanImport planImport = require(id);
        planImport.requireVersion(version);
        events.fire(planImport.discard());
    }

    private ImportView keep(Actor actor, IncomingFile file, UnderstoodPlan understood) {
        StoredFile kept = files.keep(actor.agencyId(), file);
        ReviewedDocument document = new ReviewedDocument(
                kept.name(),
                kept.sha256(),
                actor.name(),
                understood.plan(),
                understood.period().year(),
                understood.proseTasks());
        PlanImport planImport = new PlanImport(actor, kept, document, clock.now());
        imports.add(planImport, understood.rows());
        events.fire(new PlanImportEvent.Uploaded(actor.agencyId(), planImport.id(), kept.name(), kept.sha256()));
        imports.flush();
        return view(planImport, imports.rowsOf(planImport));
    }

    private PlanImport require(UUID id) {
        return imports.ofAgency(current.require().agencyId(), id).orElseThrow(() -> new NotFound("Bản nhập kế hoạch"));
    }

    private DeadlineContext timeOf(PlanImport planImport, ReviewedDocument document) {
        return reading.timeOf(planImport.agencyId(), document);
    }

    private static ImportView view(PlanImport planImport, List<PlanImportRow> rows) {
        return ImportView.from(
                planImport, rows.stream().map(PlanImportRow::view).toList());
    }
}
