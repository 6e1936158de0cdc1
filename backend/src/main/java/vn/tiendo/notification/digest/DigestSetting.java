package vn.tiendo.notification.digest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.util.UUID;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Stale;

/** When an agency gets its digest. */
@Entity
@Table(name = "notification_setting")
class DigestSetting {
    static final LocalTime USUAL = LocalTime.of(7, 30);
    static final LocalTime EARLIEST = LocalTime.of(5, 0);
    static final LocalTime LATEST = LocalTime.of(11, 0);

    private static final int MINUTES = 60;

    @Id
    private UUID agencyId;

    /** After midnight: a time without a zone must not be moved by one on its way. */
    private int digestMinute = minuteOf(USUAL);

    @Version
    private long version;

    protected DigestSetting() {}

    DigestSetting(UUID agencyId) {
        this.agencyId = agencyId;
    }

    void change(LocalTime time) {
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw Invalid.field("digestAt", "Giờ gửi bản tin sáng phải từ 05:00 đến 11:00.");
        }
        digestMinute = minuteOf(time);
    }

    static int minuteOf(LocalTime time) {
        return time.getHour() * MINUTES + time.getMinute();
    }

    void requireVersion(long seen) {
        if (seen != version) {
            throw new Stale();
        }
    }

    UUID agencyId() {
        return agencyId;
    }

    LocalTime digestAt() {
        return LocalTime.of(digestMinute / MINUTES, digestMinute % MINUTES);
    }

    long version() {
        return version;
    }
}
