package vn.tiendo.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.notification.PreferencesView.PreferenceItem;
import vn.tiendo.notification.mail.Outbox;
import vn.tiendo.shared.problem.Invalid;

/** How the signed-in person wants mails. */
@ApplicationScoped
class PreferenceService {
    private final Preferences preferences;
    private final Outbox outbox;
    private final CurrentActor current;

    @Inject
    PreferenceService(Preferences preferences, Outbox outbox, CurrentActor current) {
        this.preferences = preferences;
        this.outbox = outbox;
        this.current = current;
    }

    @Transactional
    PreferencesView view() {
        var me = current.require();
        var chosen = preferences.of(me.accountId());
        return new PreferencesView(
                preferences.emailOf(me.accountId()).orElse(null),
                outbox.isOn(),
                Arrays.stream(NotificationKind.values())
                        .map(kind -> new PreferenceItem(kind, chosen.getOrDefault(kind, kind.usualFor(me.role()))))
                        .toList());
    }

    @Transactional
    PreferencesView choose(ChoosePreferences request) {
        for (var choice : request.items()) {
            if (!choice.kind().allows(choice.delivery())) {
                throw Invalid.field(
                        "items", "Việc đến hạn chỉ gửi chung trong bản tin sáng, không gửi riêng từng việc.");
            }
            preferences.choose(current.require().accountId(), choice.kind(), choice.delivery());
        }
        return view();
    }
}
