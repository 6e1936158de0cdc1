package vn.tiendo.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.web.Page;
import vn.tiendo.shared.web.PageQuery;

/** What an administrator sees of the outbox. */
@ApplicationScoped
class MailService {
    private final MailList mails;
    private final CurrentActor current;
    private final Event<DomainEvent> events;

    @Inject
    MailService(MailList mails, CurrentActor current, Event<DomainEvent> events) {
        this.mails = mails;
        this.current = current;
        this.events = events;
    }

    Page<MailRow> list(PageQuery query) {
        return mails.page(current.require().agencyId(), query);
    }

    @Transactional
    void retry(UUID id) {
        var agencyId = current.require().agencyId();
        mails.retry(agencyId, id);
        events.fire(new MailRetried(agencyId, id));
    }
}
