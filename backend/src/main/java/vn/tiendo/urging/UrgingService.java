package vn.tiendo.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.identity.Accounts;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.web.Idempotency;
import vn.tiendo.shared.web.Page;
import vn.tiendo.task.DueWork;
import vn.tiendo.template.DocumentFile;
import vn.tiendo.template.TemplateKind;
import vn.tiendo.template.library.Templates;
import vn.tiendo.unit.Units;

/** The use cases of urging. */
@ApplicationScoped
class UrgingService {
    private static final int SOON_DAYS = 7;
    private static final int MOST_ITEMS = 500;
    private static final int WORKING_DAYS_TO_ANSWER = 5;

    private final UrgingRepository urgings;
    private final UrgingList list;
    private final DueWork work;
    private final Units units;
    private final Accounts accounts;
    private final CurrentActor current;
    private final BusinessClock clock;
    private final Idempotency idempotency;
    private final Event<DomainEvent> events;
    private final Templates templates;

    @Inject
    UrgingService(
            UrgingRepository urgings,
            UrgingList list,
            DueWork work,
            Units units,
            Accounts accounts,
            CurrentActor current,
            BusinessClock clock,
            Idempotency idempotency,
            Event<DomainEvent> events,
            Templates templates) {
        this.urgings = urgings;
        this.list = list;
        this.work = work;
        this.units = units;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
        this.idempotency = idempotency;
        this.events = events;
        this.templates = templates;
    }

    Page<UrgingRow> list(UrgingFilter filter) {
        return list.page(current.require(), filter);
    }

    @Transactional
    UrgingView get(UUID id) {
        var actor = current.require();
        var row = list.find(actor, id).orElseThrow(UrgingRepository::none);
        return new UrgingView(row, urgings.require(actor.agencyId(), id).items(), row.version());
    }

    /** What the unit leads and is late with or must finish within a week. */
    List<UrgedItem> dueOf(UUID unitId) {
        var today = clock.today();
        return work.ledBy(current.require().agencyId(), unitId, today.plusDays(SOON_DAYS), MOST_ITEMS).stream()
                .map(item -> UrgedItem.of(item, today))
                .toList();
    }

    @Transactional
    UrgingView record(@Nullable String key, RecordUrging request) {
        return idempotency.once(
                current.require().accountId(),
                "urging.record",
                key,
                request,
                UrgingView.class,
                () -> get(recorded(request)));
    }

    private UUID recorded(RecordUrging request) {
        var actor = current.require();
        units.require(actor.agencyId(), request.unitId());
        var stamp = stamp();
        var urging = new Urging(request, dueOf(request.unitId()), stamp);
        if (request.step() == UrgingStep.LETTER) {
            urging.drawUp(
                    letterSymbol(actor), WorkingDays.shipped().plusWorkingDays(stamp.on(), WORKING_DAYS_TO_ANSWER));
        }
        urgings.persistAndFlush(urging);
        events.fire(Urged.by(urging));
        if (request.answer() != null && !request.answer().isBlank()) {
            answer(urging, stamp, request.answer(), null);
        }
        return urging.id();
    }

    /** A công văn names the body and the unit that drew it up: {@code SLĐTBXH-VP} (NĐ 30/2020, Phụ lục I, mục II.3). */
    private String letterSymbol(Actor actor) {
        var office = units.require(actor.agencyId(), actor.unitId()).code();
        return Stream.of(units.agency(actor.agencyId()).symbol(), office)
                .filter(Objects::nonNull)
                .reduce((body, unit) -> body + "-" + unit)
                .orElse(office);
    }

    @Transactional
    UrgingView answer(UUID id, long version, AnswerUrging request) {
        var seen = get(id).urging();
        UrgingPolicy.requireAnswerer(current.require(), seen.step(), seen.unit().id());
        var urging = urgings.require(current.require().agencyId(), id);
        urging.requireVersion(version);
        answer(urging, stamp(), request.answer(), request.answeredOn());
        return get(id);
    }

    private void answer(Urging urging, Stamp stamp, String words, @Nullable LocalDate on) {
        urging.answer(stamp, words, on);
        urgings.flush();
        events.fire(
                new UrgingAnswered(urging.agencyId(), urging.id(), urging.step(), urging.unitId(), urging.answer()));
    }

    @Transactional
    UrgingView issueLetter(UUID id, long version, IssueLetter request) {
        var urging = urgings.require(current.require().agencyId(), id);
        urging.requireVersion(version);
        urging.issueLetter(request.number(), request.issuedOn(), clock.today());
        urgings.flush();
        var view = get(id);
        events.fire(new LetterIssued(
                urging.agencyId(),
                id,
                urging.unitId(),
                Objects.requireNonNull(view.urging().symbol()),
                request.issuedOn()));
        return view;
    }

    /** Whoever may read the step may have its letter. */
    @Transactional
    DocumentFile letter(UUID id) {
        var row = get(id).urging();
        var urging = urgings.require(current.require().agencyId(), id);
        urging.requireLetter();
        var letter = new UrgingLetter(urging, row.unit().name(), units.agency(urging.agencyId()));
        return new DocumentFile(
                "Công văn đôn đốc " + row.unit().name(),
                templates.finish(urging.agencyId(), TemplateKind.URGING_LETTER, letter.compose(), letter.fields()));
    }

    private Stamp stamp() {
        var actor = current.require();
        var lender = actor.authority().onBehalfOf() == null
                ? null
                : accounts.holderOf(actor.positionId()).orElse(null);
        return new Stamp(actor, lender, clock.now(), clock.today());
    }
}
