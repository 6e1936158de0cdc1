package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.time.BusinessClock;

/**
 * Freezes what reports say once the cut-off of their round is over. It reads stories and writes rows of its own, so that
 * nobody who works or writes a report waits for it.
 */
@ApplicationScoped
class Freezing {
    /** Reports in one transaction: less than a second of work, and little to do again when it is killed. */
    static final int BATCH = 20;

    /** Whoever began before the day was over has ended by then; a transaction lives no longer than a minute. */
    private static final Duration GRACE = Duration.ofMinutes(2);

    /** Rounds that were frozen before there was anything to keep of them are looked at again. */
    private static final String UNFINISHED = """
            (r.frozen_at is null or not exists (select from round_snapshot s where s.round_id = r.id))
            and not exists (select from report_freeze f where f.round_id = r.id)""";

    private final DataSource database;
    private final RoundRepository rounds;
    private final ReportRepository reports;
    private final FiguresKeeping figures;
    private final FiguresRepository frozen;
    private final SourceReading sources;
    private final FrozenVersions versions;
    private final BusinessClock clock;
    private final Event<DomainEvent> events;

    @Inject
    Freezing(
            DataSource database,
            RoundRepository rounds,
            ReportRepository reports,
            FiguresKeeping figures,
            FiguresRepository frozen,
            SourceReading sources,
            FrozenVersions versions,
            BusinessClock clock,
            Event<DomainEvent> events) {
        this.database = database;
        this.rounds = rounds;
        this.reports = reports;
        this.figures = figures;
        this.frozen = frozen;
        this.sources = sources;
        this.versions = versions;
        this.clock = clock;
        this.events = events;
    }

    /** The next reports, by their ids, whose cut-off is over. */
    @Transactional
    List<UUID> due(UUID after) {
        return new Sql("select report_id from report_freeze where cut_off_on < ? and report_id > ?", day(), after)
                .add("order by report_id")
                .limit(BATCH)
                .list(database, row -> row.id("report_id"));
    }

    /** Those of them that are still to be frozen; another worker or replica at the same moment takes others.
     *
     * @return the rounds of those
     */
    @Transactional
    Set<UUID> freeze(List<UUID> reportIds) {
        var taken = new Sql("""
                with taken as (select report_id from report_freeze where report_id = any (?) for update skip locked)
                delete from report_freeze f using taken where f.report_id = taken.report_id returning f.report_id""", (Object) reportIds.toArray(UUID[]::new)).list(database, row -> row.id("report_id"));
        if (taken.isEmpty()) {
            return Set.of();
        }
        List<UnitReport> all = reports.list("id in ?1", taken);
        var byRound = all.stream().collect(Collectors.groupingBy(UnitReport::roundId));
        byRound.forEach(this::freeze);
        return byRound.keySet();
    }

    private void freeze(UUID roundId, Collection<UnitReport> ofRound) {
        var round = rounds.findById(roundId);
        figures.keep(FiguresKind.CUT_OFF, round, ofRound, round.lastDay());
    }

    /** Rounds of which all reports are frozen and nobody has said so. */
    @Transactional
    List<UUID> toFinish() {
        return new Sql("select r.id from report_round r where r.cut_off_on < ? and", day())
                .add(UNFINISHED)
                .add("order by r.id")
                .list(database, row -> row.id("id"));
    }

    /**
     * Says once of a round that all its reports are frozen, and keeps what else its consolidation says. Nobody writes or
     * approves a report of it at this moment; when somebody does, the next run says it.
     */
    @Transactional
    void finish(UUID roundId) {
        new Sql("select r.id from report_round r where r.id = ? and", roundId)
                .add(UNFINISHED)
                .add("for no key update skip locked")
                .list(database, row -> row.id("id"))
                .forEach(id -> finish(rounds.findById(id)));
    }

    private void finish(Round round) {
        // without the reports themselves: their versions move beside them
        var units = new Sql("select unit_id from unit_report where round_id = ?", round.id())
                .list(database, row -> row.id("unit_id"));
        sources.keep(round, units, frozen.lines(round));
        if (round.frozenAt() != null) {
            return;
        }
        if (!round.isClosedEarly()) {
            versions.takeFrozen(round);
        }
        new Sql("update report_round set frozen_at = ? where id = ?", clock.now(), round.id()).run(database);
        events.fire(new RoundFrozen(round.agencyId(), round.id(), round.planId(), round.lastDay()));
    }

    /** Cut-offs before it are over for sure. */
    private LocalDate day() {
        return BusinessClock.dateOf(clock.now().minus(GRACE));
    }
}
