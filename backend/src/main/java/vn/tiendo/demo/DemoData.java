package vn.tiendo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.launch.AfterStart;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.time.BusinessClockStore;

/** Prepares the demonstration at the first start; each step is skipped when it has been done. */
@ApplicationScoped
class DemoData implements AfterStart {
    private final DemoSettings settings;
    private final DemoAccounts accounts;
    private final DemoPlan plan;
    private final BusinessClock clock;
    private final BusinessClockStore clockStore;

    @Inject
    DemoData(
            DemoSettings settings,
            DemoAccounts accounts,
            DemoPlan plan,
            BusinessClock clock,
            BusinessClockStore clockStore) {
        this.settings = settings;
        this.accounts = accounts;
        this.plan = plan;
        this.clock = clock;
        this.clockStore = clockStore;
    }

    @Override
    public List<String> run(int port) {
        if (!settings.enabled()) {
            return List.of();
        }
        clockStore.startAt(settings.startsAt(), "demonstration");
        try {
            accounts.openWithOrganisation(settings.password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        plan.importAndIssue(port, settings.password());
        return lines();
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("Dữ liệu minh họa, ngày nghiệp vụ %1$td/%1$tm/%1$tY. Tài khoản (mật khẩu: %2$s):"
                .formatted(clock.today(), settings.password()));
        DemoAccounts.ALL.forEach(a -> lines.add("  %-18s %s".formatted(a.username(), a.title())));
        return lines;
    }
}
