package vn.tiendo.task;

import java.time.LocalDate;

/** A day, and the rules by which an agency looks at its work on it. */
record AsOf(LocalDate day, FollowUpRules rules) {

    /** Where only the state of the work matters, not how near its last day is. */
    static AsOf plain(LocalDate day) {
        return new AsOf(day, FollowUpRules.DEFAULT);
    }

    /** Where it does matter how near the last day is, and nothing else. */
    static AsOf soon(LocalDate day, int soonDays) {
        var others = FollowUpRules.DEFAULT;
        return new AsOf(day, new FollowUpRules(soonDays, others.idleDays(), others.aheadDays()));
    }

    /** Open work that is due until this day is due soon. */
    LocalDate soonUntil() {
        return day.plusDays(rules.soonDays());
    }

    /** Open work without activity since this day is idle. */
    LocalDate idleSince() {
        return day.minusDays(rules.idleDays());
    }
}
