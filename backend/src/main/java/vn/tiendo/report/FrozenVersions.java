package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.time.BusinessClock;

/**
 * Lets what was approved before the cut-off, also corrected figures, go on with those of the cut-off, as a version of its own.
 * Its text is the one that was approved, and nobody approves it again. However many reports, one statement; a report that
 * somebody writes a new version of stays as they have it before them.
 */
@ApplicationScoped
class FrozenVersions {
    private final DataSource database;
    private final BusinessClock clock;

    @Inject
    FrozenVersions(DataSource database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    void takeFrozen(Round round) {
        var reason =
                "Lấy số liệu chốt đến hết ngày %s, nội dung giữ nguyên.".formatted(Round.DAY.format(round.lastDay()));
        new Sql("""
                with early as (
                    select v.*, frozen.id as frozen_id
                    from unit_report u join unit_report_version v on v.report_id = u.id and v.number = u.versions
                    join report_figures approved on approved.id = v.figures_id
                    join report_figures frozen on frozen.report_id = u.id and frozen.kind = 'CUT_OFF'
                    where u.round_id = ? and approved.kind <> 'CUT_OFF' and approved.taken_at < frozen.taken_at),
                kept as (
                    insert into unit_report_version (id, agency_id, report_id, number, reason, results, difficulties, proposals,
                                                     next_steps, comments, figures_id, on_behalf_of, received_on, submitted_at)
                    select gen_random_uuid(), agency_id, report_id, number + 1, ?, results, difficulties, proposals,
                           next_steps, comments, frozen_id, on_behalf_of, received_on, submitted_at
                    from early),
                told as (
                    insert into unit_report_event (id, report_id, kind, recorded_at, actor_name, actor_title, words)
                    select gen_random_uuid(), report_id, 'FROZEN', ?, ?, '', ? from early)
                update unit_report u set versions = early.number + 1 from early where u.id = early.report_id""", round.id(), reason, clock.now(), UnitReportEvent.SYSTEM, reason).run(database);
    }
}
