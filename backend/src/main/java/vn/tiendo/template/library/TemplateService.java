package vn.tiendo.template.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.web.Idempotency;
import vn.tiendo.shared.web.Page;
import vn.tiendo.template.TemplateExample;
import vn.tiendo.template.TemplateKind;

/** The use cases of forms. */
@ApplicationScoped
class TemplateService {
    private final TemplateRepository templates;
    private final CurrentActor current;
    private final BusinessClock clock;
    private final Idempotency idempotency;
    private final Event<DomainEvent> events;

    @Inject
    TemplateService(
            TemplateRepository templates,
            CurrentActor current,
            BusinessClock clock,
            Idempotency idempotency,
            Event<DomainEvent> events) {
        this.templates = templates;
        this.current = current;
        this.clock = clock;
        this.idempotency = idempotency;
        this.events = events;
    }

    @Transactional
    Page<KindView> kinds() {
        var active = templates.activeRows(current.require().agencyId());
        return Page.whole(Arrays.stream(TemplateKind.values())
                .map(kind -> KindView.of(kind, of(active, kind)))
                .toList());
    }

    private static @Nullable TemplateRow of(List<TemplateRow> rows, TemplateKind kind) {
        return rows.stream().filter(row -> row.kind() == kind).findFirst().orElse(null);
    }

    @Transactional
    Page<TemplateRow> list(TemplateFilter filter) {
        return templates.page(current.require().agencyId(), filter);
    }

    @Transactional
    TemplateRow get(UUID id) {
        return templates.row(current.require().agencyId(), id);
    }

    /** The file was looked through before; what is refused leaves nothing behind. */
    @Transactional
    TemplateRow upload(@Nullable String key, TemplateKind kind, @Nullable String note, CheckedForm file) {
        var actor = current.require();
        return idempotency.once(actor.accountId(), "uploadTemplate", key, file.sha256(), TemplateRow.class, () -> {
            templates.waitForTurn(actor.agencyId(), kind);
            var template = new DocumentTemplate(
                    actor,
                    kind,
                    templates.nextNumber(actor.agencyId(), kind),
                    file.name(),
                    note == null ? "" : note,
                    file.content(),
                    clock.now());
            templates.persistAndFlush(template);
            events.fire(new TemplateUploaded(actor.agencyId(), template.id(), kind, template.number()));
            return get(template.id());
        });
    }

    /** The version in use before is retired in the same move. */
    @Transactional
    TemplateRow activate(UUID id, long version) {
        var agency = current.require().agencyId();
        templates.waitForTurn(agency, get(id).kind());
        var template = templates.require(agency, id);
        template.requireVersion(version);
        var before = templates.active(agency, template.kind());
        before.filter(other -> other != template).ifPresent(this::retire);
        templates.flush();
        events.fire(template.activate());
        templates.flush();
        return get(id);
    }

    @Transactional
    TemplateRow retire(UUID id, long version) {
        var template = templates.require(current.require().agencyId(), id);
        template.requireVersion(version);
        retire(template);
        templates.flush();
        return get(id);
    }

    private void retire(DocumentTemplate template) {
        events.fire(template.retire());
    }

    TemplateFile starter(TemplateKind kind) {
        return new TemplateFile(
                "Biểu mẫu %s.docx".formatted(kind.documentKind().label()), TemplateExample.starter(kind));
    }

    @Transactional
    TemplateFile file(UUID id) {
        var template = templates.require(current.require().agencyId(), id);
        return new TemplateFile(template.fileName(), template.content());
    }

    /** What a document in this form says, with examples in all fields; it is printed when no connection is held any more. */
    @Transactional
    TemplatePreview preview(UUID id) {
        var template = templates.require(current.require().agencyId(), id);
        return new TemplatePreview(template.fileName(), TemplateExample.of(template.kind(), template.content()));
    }
}
