package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.PlanForReports.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.audit.Trail;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestCounts;
import vn.tiendo.testing.TestDatabase;

/**
 * Freezes a year of a province while units go on working, and says how long it took and how long they waited. With
 * {@code -Dtiendo.deep.freeze.assignments=1000000} it is the largest there is. Only in make test-deep.
 */
@Tag("deep")
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FreezeDeepTest {
    private static final int WORKS = 500;
    private static final int UNITS = Integer.getInteger("tiendo.deep.freeze.assignments", 20_000) / WORKS;
    /** Units that share their tasks. */
    private static final int TOGETHER = 10;

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final int LARGEST = 2000;
    private static final int WARM_UP = 20;

    /** Foreign keys and indexes, made anew as they were when all is there: several times faster. */
    private static final String TAKE_AWAY = """
            do $$ declare it record; begin
                create table made_anew as
                select format('alter table %s drop constraint %I', conrelid::regclass, conname) as take_away, 1 as turn,
                       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as make
                from pg_constraint
                where contype = 'f' and conrelid in ('task'::regclass, 'assignment'::regclass, 'assignment_event'::regclass)
                union all
                select format('drop index %s', indexrelid::regclass), 0, pg_get_indexdef(indexrelid) from pg_index
                where not indisunique and indrelid in ('task'::regclass, 'assignment'::regclass, 'assignment_event'::regclass);
                for it in select * from made_anew loop execute it.take_away; end loop;
            end $$""";

    private static final String MAKE_ANEW = """
            do $$ declare it record; begin
                for it in select * from made_anew order by turn loop execute it.make; end loop;
                drop table made_anew;
            end $$""";

    private final TestAgency agency = TestAgency.create();
    private final UUID round = Ids.next();
    private final List<Duration> writes = new ArrayList<>();

    @Inject
    RoundJob job;

    @Test
    void a_province_is_frozen_within_its_minute_and_nobody_waits_for_it() {
        var writing = PlanForReports.issued(agency).reportOf("NCC");
        var assignment =
                agency.office().get("/api/v1/reports/{id}", writing.id()).<String>path("lines[0].assignmentId");
        insert(PlanForReports.issued(agency).id());
        // the first calls of a program that has just started wait for nobody but itself
        for (int percent = 1; percent <= WARM_UP; percent++) {
            write(assignment, percent);
        }

        var began = System.nanoTime();
        var freezing = CompletableFuture.runAsync(job::freezeDue);
        int percent = 1;
        do {
            writes.add(write(assignment, percent));
            percent = percent % 99 + 1;
        } while (!freezing.isDone());
        freezing.join();
        var took = Duration.ofNanos(System.nanoTime() - began);

        Collections.sort(writes);
        System.out.printf(
                "froze %d assignments of %d units in %.1f s; %d writes meanwhile: %d ms (median), %d ms at most%n",
                UNITS * WORKS,
                UNITS,
                took.toMillis() / 1000.0,
                writes.size(),
                writes.get(writes.size() / 2).toMillis(),
                writes.getLast().toMillis());
        assertThat(TestDatabase.count("select count(*) from report_figures where round_id = ?", round))
                .isEqualTo(UNITS);
        assertThat(TestDatabase.count(
                        "select count(*) from report_line l join report_figures f on f.id = l.figures_id where f.round_id = ?",
                        round))
                .isEqualTo(UNITS * WORKS);
        assertThat(took)
                .isLessThan(LONGEST.multipliedBy(UNITS).dividedBy(LARGEST).plusSeconds(5));
        assertThat(writes.getLast()).isLessThan(LONGEST_WAIT);
    }

    private Duration write(String assignment, int percent) {
        var began = System.nanoTime();
        agency.officer("NCC")
                .body(Map.of("percent", percent, "words", "Đang làm"))
                .post("/api/v1/assignments/{id}/progress", assignment)
                .then()
                .statusCode(201);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Every unit leads as many tasks; each has been assigned, has progressed, and every third shows a document. */
    private void insert(String plan) {
        Trail.asOwner(TAKE_AWAY);
        insertWork(plan);
        Trail.asOwner(MAKE_ANEW);
        TestCounts.anew(agency.id());
        insertRound(plan);
        // as the database does by itself in a province that has worked for a year
        Trail.asOwner("analyze unit, task, assignment, assignment_event, unit_report");
    }

    private void insertWork(String plan) {
        TestDatabase.run("""
                insert into unit (id, agency_id, parent_id, code, name, kind, ordinal)
                select gen_random_uuid(), ?, ?, 'X' || n, 'Đơn vị số ' || n, 'DIVISION', 1000 + n from generate_series(1, ?) n""", agency.id(), agency.id(), UNITS);
        TestDatabase.run("""
                insert into plan_item (id, agency_id, plan_id, ordinal, path, kind, content)
                select gen_random_uuid(), ?, ?::uuid, 1000 + n, 'X.' || n, 'TASK',
                       'Tổ chức tuyên truyền chính sách bảo hiểm thất nghiệp trên địa bàn tỉnh, lần ' || n
                from generate_series(1, ?) n""", agency.id(), plan, WORKS * TOGETHER);
        TestDatabase.run("""
                insert into task (id, agency_id, plan_id, path, ordinal, content, plan_symbol, plan_title, deadline, due_on, original_due_on)
                select id, agency_id, plan_id, path, ordinal, content, '9/KH', 'Kế hoạch', '{"text": "Trong năm"}', ?, ?
                from plan_item where plan_id = ?::uuid and path like 'X.%'""", today(), today(), plan);
        TestDatabase.run("""
                insert into assignment (id, agency_id, plan_id, task_id, unit_id, role, work_state, percent, due_on, original_due_on, last_activity_on, assigned_on)
                select gen_random_uuid(), t.agency_id, t.plan_id, t.id, u.id, 'LEAD', 'IN_PROGRESS', 40, ?, ?, ?, ?
                from unit u join task t on t.plan_id = ?::uuid and t.ordinal % ? = u.ordinal % ?
                where u.agency_id = ? and u.code like 'X%' and t.path like 'X.%'""", today(), today(), today(), today(), plan, TOGETHER, TOGETHER, agency.id());
        TestDatabase.run("""
                insert into assignment_event (id, agency_id, assignment_id, kind, recorded_at, effective_on, actor_name, actor_title,
                                              work_state, percent, due_on, words, evidence_id, reference)
                select gen_random_uuid(), a.agency_id, a.id, s.kind, now() - s.days * interval '1 day', current_date - s.days, 'Lê Thị Hoa',
                       'Chuyên viên', s.state, s.percent, a.due_on, s.words, s.evidence, s.reference
                from assignment a join unit u on u.id = a.unit_id,
                     lateral (values (30, 'ASSIGNED', 'NOT_STARTED', 0, '', null::uuid, null),
                                     (20, 'PROGRESSED', 'IN_PROGRESS', 40, 'Đã hoàn thành dự thảo, đang lấy ý kiến các phòng, đơn vị.', null, null),
                                     (15, 'EVIDENCE_ADDED', 'IN_PROGRESS', 40, '', a.id, '412/SLĐTBXH-LĐVL'))
                         as s (days, kind, state, percent, words, evidence, reference)
                where a.plan_id = ?::uuid and u.code like 'X%' and (s.days > 15 or u.ordinal % 3 = 0)""", plan);
    }

    private void insertRound(String plan) {
        var cutOff = today().minusDays(5);
        TestDatabase.run("""
                insert into report_round (id, agency_id, name, plan_id, plan_symbol, plan_title, period_scheme, period_from, period_to, cut_off_on, due_on, opened_at)
                values (?, ?, 'Báo cáo năm', ?::uuid, '9/KH', 'Kế hoạch', 'CUSTOM', ?, ?, ?, ?, now())""", round, agency.id(), plan, cutOff.minusDays(60), cutOff, cutOff, cutOff.plusDays(30));
        TestDatabase.run("""
                insert into unit_report (id, agency_id, round_id, unit_id)
                select gen_random_uuid(), agency_id, ?, id from unit where agency_id = ? and code like 'X%'""", round, agency.id());
        TestDatabase.run("""
                insert into report_freeze select u.id, r.id, r.cut_off_on from unit_report u join report_round r on r.id = u.round_id
                where r.id = ?""", round);
    }
}
