package vn.tiendo.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import vn.tiendo.identity.Accounts;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.identity.limit.Limits;
import vn.tiendo.identity.limit.Quota;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.shared.secret.Secret;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.task.DueAssignments;
import vn.tiendo.task.DueAssignments.Wanted;
import vn.tiendo.unit.Units;

/** Reads a calendar for whoever knows its link, as its owner would read it now. */
@ApplicationScoped
class CalendarReader {
    private static final int DAYS_BACK = 90;
    private static final int DAYS_AHEAD = 400;
    /** Programs on telephones do not take more well. */
    private static final int MOST_EVENTS = 2000;

    private static final int FETCHES_PER_MINUTE = 30;

    private final CalendarFeedRepository feeds;
    private final Accounts accounts;
    private final Units units;
    private final DueAssignments due;
    private final Limits limits;
    private final BusinessClock clock;

    @Inject
    CalendarReader(
            CalendarFeedRepository feeds,
            Accounts accounts,
            Units units,
            DueAssignments due,
            Limits limits,
            BusinessClock clock) {
        this.feeds = feeds;
        this.accounts = accounts;
        this.units = units;
        this.due = due;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * @param site the address of this installation, for the links in the calendar
     * @throws NotFound when there is no such link, it was taken back, or its owner may not act in that position any more
     */
    @Transactional
    String read(Secret secret, URI site) {
        var feed = feeds.bySecret(secret).orElseThrow(CalendarReader::none);
        limits.spend(Quota.ofLink(feed.id(), FETCHES_PER_MINUTE));
        var owner = accounts.actor(feed.accountId(), feed.positionId()).orElseThrow(CalendarReader::none);
        feed.fetched(Instant.now());
        return CurrentActor.onBehalfOf(owner, () -> calendar(feed.kind(), owner, site));
    }

    private String calendar(CalendarFeedKind kind, Actor owner, URI site) {
        var today = clock.today();
        var wanted = new Wanted(
                kind == CalendarFeedKind.OWN, today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD), MOST_EVENTS);
        var unit = units.require(owner.agencyId(), owner.unitId()).name();
        return new CalendarText(name(kind, unit), site).of(due.ofOwnUnit(wanted));
    }

    private static String name(CalendarFeedKind kind, String unit) {
        return switch (kind) {
            case OWN -> "Tiến Độ: việc tôi chịu trách nhiệm – " + unit;
            case UNIT -> "Tiến Độ: việc của " + unit;
        };
    }

    private static NotFound none() {
        return new NotFound("Lịch");
    }
}
