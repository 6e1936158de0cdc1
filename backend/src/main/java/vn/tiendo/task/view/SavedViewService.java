package vn.tiendo.task.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.identity.PersonalDataErased;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.Conflict;
import vn.tiendo.shared.problem.Forbidden;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.web.Idempotency;
import vn.tiendo.shared.web.Page;

/** The use cases of saved views. */
@ApplicationScoped
class SavedViewService {
    private static final int MOST_OF_ONE_OWNER = 50;

    private final SavedViewRepository views;
    private final StandardViews standards;
    private final CurrentActor current;
    private final BusinessClock clock;
    private final Idempotency idempotency;
    private final Event<DomainEvent> events;

    @Inject
    SavedViewService(
            SavedViewRepository views,
            StandardViews standards,
            CurrentActor current,
            BusinessClock clock,
            Idempotency idempotency,
            Event<DomainEvent> events) {
        this.views = views;
        this.standards = standards;
        this.current = current;
        this.clock = clock;
        this.idempotency = idempotency;
        this.events = events;
    }

    @Transactional
    Page<SavedViewView> list() {
        var actor = current.require();
        var standard = standards.of(actor.accountId());
        return Page.whole(views.of(actor).stream()
                .map(view -> SavedViewView.of(
                        view, actor, standard.filter(view.id()::equals).isPresent()))
                .toList());
    }

    @Transactional
    SavedViewView get(UUID id) {
        var actor = current.require();
        var view = require(id);
        return SavedViewView.of(
                view, actor, standards.of(actor.accountId()).filter(id::equals).isPresent());
    }

    @Transactional
    SavedViewView save(@Nullable String key, SaveView request) {
        var actor = current.require();
        return idempotency.once(actor.accountId(), "saveView", key, request, SavedViewView.class, () -> {
            if (views.countOwn(actor) >= MOST_OF_ONE_OWNER) {
                throw new Refused(
                        "views-full",
                        "Mỗi người lưu được %d chế độ xem. Hãy xóa bớt trước khi lưu thêm."
                                .formatted(MOST_OF_ONE_OWNER));
            }
            var view = new SavedView(actor, request, clock.now());
            requireFreeName(view, request.name());
            views.persistAndFlush(view);
            events.fire(new ViewSaved(view.agencyId(), view.id(), view.name()));
            return get(view.id());
        });
    }

    @Transactional
    SavedViewView change(UUID id, long version, SaveView request) {
        var view = requireOwn(id, version);
        requireFreeName(view, request.name());
        view.change(current.require(), request);
        views.flush();
        events.fire(new ViewChanged(view.agencyId(), id, view.name()));
        return get(id);
    }

    @Transactional
    void remove(UUID id, long version) {
        var view = requireOwn(id, version);
        views.delete(view);
        events.fire(new ViewRemoved(view.agencyId(), id, view.name()));
    }

    @Transactional
    SavedViewView makeStandard(UUID id) {
        require(id);
        standards.choose(current.require().accountId(), id);
        return get(id);
    }

    @Transactional
    SavedViewView makeOrdinary(UUID id) {
        require(id);
        standards.forget(current.require().accountId(), id);
        return get(id);
    }

    /** What somebody kept for themselves goes with them; what is shared stays with those who use it. */
    void forget(@Observes PersonalDataErased erased) {
        views.removeUnshared(erased.subjectId());
    }

    private void requireFreeName(SavedView view, String name) {
        if (views.hasOther(current.require(), name, view.id())) {
            throw new Conflict(
                    "view-name-taken", "Bạn đã có một chế độ xem tên “%s”. Hãy chọn tên khác.".formatted(name.strip()));
        }
    }

    private SavedView requireOwn(UUID id, long version) {
        var view = require(id);
        if (!view.isOf(current.require())) {
            throw new Forbidden(
                    "view-of-another", "Chỉ người đã lưu chế độ xem này được sửa hoặc xóa. Hãy lưu một bản của mình.");
        }
        view.requireVersion(version);
        return view;
    }

    private SavedView require(UUID id) {
        return views.of(current.require(), id).orElseThrow(() -> new NotFound("Chế độ xem"));
    }
}
