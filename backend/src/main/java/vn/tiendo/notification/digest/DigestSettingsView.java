package vn.tiendo.notification.digest;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;
import vn.tiendo.shared.web.HasVersion;

/** When an agency gets its digest, and whether mails go out.
 *
 * @param digestAt the time on working mornings, in Asia/Ho_Chi_Minh
 * @param mailIsOn whether the installation has a mail server; without one the digest is in the bell only
 */
public record DigestSettingsView(
        @JsonFormat(pattern = "HH:mm") LocalTime digestAt, boolean mailIsOn, long version) implements HasVersion {
    static DigestSettingsView from(DigestSetting setting, boolean mailIsOn) {
        return new DigestSettingsView(setting.digestAt(), mailIsOn, setting.version());
    }
}
