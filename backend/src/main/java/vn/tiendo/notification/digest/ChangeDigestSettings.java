package vn.tiendo.notification.digest;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What to change; what is null stays.
 *
 * @param digestAt the time on working mornings, from 05:00 to 11:00
 */
public record ChangeDigestSettings(
        @Nullable @JsonFormat(pattern = "HH:mm") LocalTime digestAt) {}
