package vn.tiendo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.identity.PersonalDataErased;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.web.Page;

/** What the signed-in person was told, in whichever position they act. */
@ApplicationScoped
class NotificationService {
    private final NotificationList list;
    private final CurrentActor current;
    private final DataSource database;

    @Inject
    NotificationService(NotificationList list, CurrentActor current, DataSource database) {
        this.list = list;
        this.current = current;
        this.database = database;
    }

    Page<NotificationRow> list(NotificationFilter filter) {
        return list.page(me(), filter);
    }

    UnreadView unread() {
        return new UnreadView(list.unread(me()));
    }

    @Transactional
    UnreadView read(UUID id) {
        list.read(me(), id);
        return unread();
    }

    @Transactional
    UnreadView readAll() {
        list.readAll(me());
        return unread();
    }

    /** With the person go their address, what they were told and what they chose. */
    void forget(@Observes PersonalDataErased event) {
        for (var table : new String[] {"mail_outbox", "notification", "notification_preference"}) {
            new Sql("delete from " + table + " where account_id = ?", event.subjectId()).run(database);
        }
    }

    private UUID me() {
        return current.require().accountId();
    }
}
