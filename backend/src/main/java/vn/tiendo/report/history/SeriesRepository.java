package vn.tiendo.report.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.ReportState;
import vn.tiendo.report.RoundState;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.shared.time.BusinessClock;

/** Rounds of a series with what came in them: two statements, however many units. */
@ApplicationScoped
class SeriesRepository {
    private final DataSource database;

    @Inject
    SeriesRepository(DataSource database) {
        this.database = database;
    }

    /** This round and those of its series before it, the oldest first. */
    List<SeriesRound> upTo(UUID roundId, UUID agencyId, int atMost) {
        var newest = new Sql("""
                select r.* from report_round r join report_round it on it.id = ? and it.agency_id = ?
                where r.agency_id = it.agency_id and r.regime_id is not distinct from it.regime_id
                  and (it.regime_id is not null or (r.plan_id is not distinct from it.plan_id and r.kind = it.kind))
                  and (r.id = it.id or (r.period_to, r.id) < (it.period_to, it.id))
                order by r.id = it.id desc, r.period_to desc, r.id desc""", roundId, agencyId).limit(atMost).list(database, SeriesRepository::round);
        if (newest.isEmpty()) {
            throw new NotFound("Đợt báo cáo");
        }
        return newest.reversed();
    }

    Map<UUID, List<AskedReport>> reportsOf(List<SeriesRound> rounds) {
        var byRound = new HashMap<UUID, List<AskedReport>>();
        new Sql("""
                        select u.round_id, u.unit_id, u.state, u.submitted_at,
                               coalesce(u.first_sent_on, case when u.submitted_at is not null then u.received_on end) as came_on
                        from unit_report u where u.round_id = any (?)""", (Object) rounds.stream().map(SeriesRound::id).toArray(UUID[]::new))
                .list(
                        database,
                        row -> byRound.computeIfAbsent(row.id("round_id"), id -> new ArrayList<>())
                                .add(report(row)));
        return byRound;
    }

    private static SeriesRound round(Row row) {
        return new SeriesRound(
                row.id("id"),
                row.text("name"),
                row.date("period_from"),
                row.date("period_to"),
                row.date("due_on"),
                row.code(RoundState.class, "state") == RoundState.CLOSED,
                row.instant("opened_at"));
    }

    private static AskedReport report(Row row) {
        return new AskedReport(row.id("unit_id"), row.code(ReportState.class, "state"), sentOn(row));
    }

    /** When its first version was sent, or came another way and was entered. */
    private static @Nullable LocalDate sentOn(Row row) {
        var cameOn = row.dateOrNull("came_on");
        var sentAt = row.instantOrNull("submitted_at");
        if (cameOn != null || sentAt == null) {
            return cameOn;
        }
        return BusinessClock.dateOf(sentAt);
    }
}
