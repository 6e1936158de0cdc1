package vn.tiendo.notification.digest;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.difficulty.OverdueDifficulties;
import vn.tiendo.notification.mail.Outbox;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.task.DueByUnit;

/** Makes the digest of one agency in one transaction; a second replica waits for its row, and then has nothing to do. */
@ApplicationScoped
class Digests {
    private static final int LONGEST_SECONDS = 600;

    private final DueByUnit work;
    private final DigestNotices notices;
    private final OverdueDifficulties difficulties;
    private final DifficultyNotices difficultyNotices;
    private final DigestMails mails;
    private final Outbox outbox;
    private final DataSource database;

    @Inject
    Digests(
            DueByUnit work,
            DigestNotices notices,
            OverdueDifficulties difficulties,
            DifficultyNotices difficultyNotices,
            DigestMails mails,
            Outbox outbox,
            DataSource database) {
        this.work = work;
        this.notices = notices;
        this.difficulties = difficulties;
        this.difficultyNotices = difficultyNotices;
        this.mails = mails;
        this.outbox = outbox;
        this.database = database;
    }

    /** @return whether it was made now and not before */
    boolean make(UUID agencyId, LocalDate today) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> claimed(agencyId, today));
    }

    private boolean claimed(UUID agencyId, LocalDate today) {
        int claimed = new Sql(
                        "insert into digest_run (agency_id, business_day) values (?, ?) on conflict do nothing",
                        agencyId,
                        today)
                .run(database);
        if (claimed == 0) {
            return false;
        }
        long begun = System.nanoTime();
        var days = new DigestDays(today, WorkingDays.shipped());
        var units = work.counts(agencyId, today, days.coming());
        int told = notices.tell(agencyId, today, units);
        var overdue = DifficultyPart.of(difficulties.of(agencyId, today, DigestMails.ITEMS_OF_A_KIND));
        difficultyNotices.tell(agencyId, today, overdue.values());
        int mailed = outbox.isOn() ? mails.write(agencyId, days, units, overdue) : 0;
        Log.infof(
                "Digest of agency %s: %d units, %d people told, %d mails, %d ms",
                agencyId,
                units.size(),
                told,
                mailed,
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
        return true;
    }
}
