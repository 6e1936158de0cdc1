package vn.tiendo.report.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.report.form.FormChanged.FormDiscarded;
import vn.tiendo.report.form.content.FormDefinition;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.web.Cursor;
import vn.tiendo.shared.web.Idempotency;
import vn.tiendo.shared.web.Page;

/** The use cases of designing a form. */
@ApplicationScoped
class FormService {
    private final FormRepository forms;
    private final CurrentActor current;
    private final BusinessClock clock;
    private final Idempotency idempotency;
    private final Event<DomainEvent> events;

    @Inject
    FormService(
            FormRepository forms,
            CurrentActor current,
            BusinessClock clock,
            Idempotency idempotency,
            Event<DomainEvent> events) {
        this.forms = forms;
        this.current = current;
        this.clock = clock;
        this.idempotency = idempotency;
        this.events = events;
    }

    @Transactional
    Page<FormRow> list(FormFilter filter) {
        var agencyId = current.require().agencyId();
        var from = Cursor.decode(filter.cursor, 1);
        var read = forms.newest(agencyId, filter.usable, from == null ? null : from.id(0), filter.limit + 1).stream()
                .map(FormRow::from)
                .toList();
        return Page.cut(
                read,
                filter.limit,
                row -> Cursor.of(row.id()),
                filter.total ? forms.number(agencyId, filter.usable) : null);
    }

    @Transactional
    FormView get(UUID id) {
        return view(require(id));
    }

    @Transactional
    FormVersionView version(UUID id, int number) {
        return FormVersionView.from(forms.requireVersion(require(id), number));
    }

    @Transactional
    FormView draft(@Nullable String key, FormDefinition content) {
        var actor = current.require();
        return idempotency.once(actor.accountId(), "draftReportForm", key, content, FormView.class, () -> {
            var form = new ReportForm(actor.agencyId(), content);
            forms.persist(form);
            events.fire(form.drafted());
            return view(form);
        });
    }

    @Transactional
    FormView write(UUID id, long version, FormDefinition content) {
        var form = require(id, version);
        events.fire(form.write(content));
        return view(form);
    }

    @Transactional
    FormView publish(UUID id, long version) {
        var form = require(id, version);
        forms.publish(form.publish(clock.now()));
        events.fire(form.published());
        return view(form);
    }

    @Transactional
    FormView retire(UUID id, long version) {
        var form = require(id, version);
        events.fire(form.retire());
        return view(form);
    }

    @Transactional
    FormView use(UUID id, long version) {
        var form = require(id, version);
        events.fire(form.use());
        return view(form);
    }

    @Transactional
    void discard(UUID id, long version) {
        var form = require(id, version);
        form.requireNeverPublished();
        forms.delete(form);
        events.fire(new FormDiscarded(form.agencyId(), id, form.draft().name()));
    }

    private ReportForm require(UUID id) {
        return forms.require(id, current.require().agencyId());
    }

    private ReportForm require(UUID id, long version) {
        var form = require(id);
        form.requireVersion(version);
        return form;
    }

    /** Written first, so that the view carries the version that the next writer must name. */
    private FormView view(ReportForm form) {
        forms.flush();
        return new FormView(
                form.id(),
                form.state(),
                form.draft(),
                form.isChanged(),
                forms.versions(form).stream()
                        .map(version -> new PublishedVersion(version.number(), version.publishedAt()))
                        .toList(),
                FormPolicy.moves(current.require(), form),
                form.version());
    }
}
