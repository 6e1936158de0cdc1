package vn.tiendo.notification.digest;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.calendar.WorkingDays;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.time.BusinessClock;

/** Looks every minute which agencies are due; by the date and the time by which the department works. */
@ApplicationScoped
class DigestJob {
    private static final LocalTime MORNING_ENDS = LocalTime.NOON;

    private final Digests digests;
    private final DataSource database;
    private final BusinessClock clock;

    @Inject
    DigestJob(Digests digests, DataSource database, BusinessClock clock) {
        this.digests = digests;
        this.database = database;
        this.clock = clock;
    }

    @RunOnVirtualThread
    @Scheduled(every = "{tiendo.digest.check-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void makeDue() {
        makeDue(LocalDateTime.ofInstant(clock.now(), BusinessClock.ZONE));
    }

    /** An agency in which something fails keeps nobody else from the digest. */
    void makeDue(LocalDateTime now) {
        for (var agencyId : due(now)) {
            try {
                digests.make(agencyId, now.toLocalDate());
            } catch (RuntimeException e) {
                Log.errorf(e, "The digest of agency %s failed and is tried again", agencyId);
            }
        }
    }

    /** Agencies whose time has come this morning; a server that starts after noon makes none for that day. */
    List<UUID> due(LocalDateTime now) {
        if (!WorkingDays.shipped().isWorkingDay(now.toLocalDate())
                || !now.toLocalTime().isBefore(MORNING_ENDS)) {
            return List.of();
        }
        return new Sql(
                        """
                select u.id from unit u left join notification_setting s on s.agency_id = u.id
                where u.kind = 'AGENCY' and coalesce(s.digest_minute, ?) <= ?
                  and not exists (select from digest_run r where r.agency_id = u.id and r.business_day = ?)
                order by u.id""",
                        DigestSetting.minuteOf(DigestSetting.USUAL),
                        DigestSetting.minuteOf(now.toLocalTime()),
                        now.toLocalDate())
                .list(database, row -> row.id("id"));
    }
}
