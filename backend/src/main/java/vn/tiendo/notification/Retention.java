package vn.tiendo.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many days notices and mails are kept. Fewer than 30 count as 30: a slip of the pen must not empty the bell. */
@ConfigMapping(prefix = "tiendo.retention")
interface Retention {
    int FEWEST_DAYS = 30;

    /** Of what its person has read, from when it was told. */
    @WithDefault("180")
    int readNoticeDays();

    /** Of every notice, read or not. */
    @WithDefault("365")
    int noticeDays();

    /** Of mails, from when they were sent or given up. */
    @WithDefault("90")
    int mailDays();

    default Duration readNotices() {
        return days(Math.min(readNoticeDays(), noticeDays()));
    }

    default Duration notices() {
        return days(noticeDays());
    }

    default Duration mails() {
        return days(mailDays());
    }

    private static Duration days(int wanted) {
        return Duration.ofDays(Math.max(FEWEST_DAYS, wanted));
    }
}
