package vn.tiendo.identity.limit;

import java.time.Duration;
import vn.tiendo.shared.problem.TooManyRequests;

/** Where a caller stands after a call.
 *
 * @param remaining calls left in this minute as far as this replica knows; its view of the others is at most a second old
 * @param secondsLeft until the next minute's quota
 * @param isWithin whether this call was within the quota
 */
record Standing(Quota quota, int remaining, long secondsLeft, boolean isWithin) {
    void requireWithin() {
        if (!isWithin) {
            throw new TooManyRequests(
                    "rate-limit-exceeded",
                    "Đã vượt quá %d lượt gọi mỗi phút. Hãy thử lại sau %d giây."
                            .formatted(quota.perMinute(), secondsLeft),
                    Duration.ofSeconds(secondsLeft));
        }
    }
}
