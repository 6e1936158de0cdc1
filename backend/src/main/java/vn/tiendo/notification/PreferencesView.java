package vn.tiendo.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How mails come to the signed-in person.
 *
 * @param email where they go; null when the account has no address
 * @param mailIsOn whether the installation sends mails at all
 * @param items one for each kind
 */
public record PreferencesView(@Nullable String email, boolean mailIsOn, List<PreferenceItem> items) {

    /** How mails of one kind come. */
    public record PreferenceItem(NotificationKind kind, Delivery delivery) {}
}
