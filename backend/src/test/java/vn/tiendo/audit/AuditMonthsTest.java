package vn.tiendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.testing.Meanwhile;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Months of the trail come in time and go in time. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AuditMonthsTest {
    private static final DateTimeFormatter TABLE = DateTimeFormatter.ofPattern("'audit_entry_'uuuu_MM");

    private final TestAgency agency = TestAgency.create();

    @Inject
    AuditMonths months;

    @Test
    void the_coming_months_are_made_ahead() {
        months.keep(24);

        for (int ahead = 0; ahead <= 3; ahead++) {
            assertThat(exists(
                            LocalDate.now(BusinessClock.ZONE).withDayOfMonth(1).plusMonths(ahead)))
                    .isTrue();
        }
    }

    @Test
    void an_entry_of_a_month_that_nobody_made_moves_when_it_is_made() {
        var month = LocalDate.of(2071, 5, 1);
        var id = entryOf(month.plusDays(3));
        assertThat(tableOf(id)).isEqualTo("audit_entry_unforeseen");

        make(month);

        assertThat(tableOf(id)).isEqualTo("audit_entry_2071_05");
        Trail.asOwner("drop table audit_entry_2071_05");
    }

    @Test
    void an_entry_that_comes_while_its_month_is_made_goes_there() throws Exception {
        var day = LocalDate.of(2001, 5, 4);
        try {
            var id = Meanwhile.asked(
                    () -> {
                        setClock(day);
                        months.keep(24);
                    },
                    () -> entryOf(day));

            assertThat(tableOf(id)).isEqualTo("audit_entry_2001_05");
        } finally {
            Trail.asOwner("delete from business_clock");
            Trail.asOwner(
                    "drop table if exists audit_entry_2001_05, audit_entry_2001_06, audit_entry_2001_07, audit_entry_2001_08");
        }
    }

    @Test
    void nothing_younger_than_a_year_goes_whatever_is_asked() {
        var today = LocalDate.now(BusinessClock.ZONE);
        var old = today.minusMonths(20).withDayOfMonth(1);
        var young = today.minusMonths(11).withDayOfMonth(1);
        make(old);
        make(young);
        var gone = entryOf(old.plusDays(1));
        var kept = entryOf(young.plusDays(1));

        assertThat(months.keep(0)).isEqualTo(1);

        assertThat(count(gone)).isZero();
        assertThat(count(kept)).isEqualTo(1);
        Trail.asOwner("drop table " + TABLE.format(young));
    }

    private UUID entryOf(LocalDate day) {
        var id = Ids.next();
        new Sql("""
                insert into audit_entry (id, agency_id, recorded_at, event, subject_type, subject_id, detail, words)
                values (?, ?, ?, 'Noted', 'note', ?, '{}', '')""", id, agency.id(), day.atStartOfDay(BusinessClock.ZONE).toInstant(), id).run(Trail.database());
        return id;
    }

    private static void setClock(LocalDate day) {
        var offset = Duration.between(Instant.now(), day.atStartOfDay(BusinessClock.ZONE));
        new Sql("insert into business_clock (offset_seconds, reason) values (?, 'test')", offset.toSeconds())
                .run(Trail.database());
    }

    private static void make(LocalDate month) {
        Trail.asOwner("do $$ begin perform audit_make_month('%s'); end $$".formatted(month));
    }

    private static boolean exists(LocalDate month) {
        return new Sql("select count(*) as count from pg_tables where tablename = ?", TABLE.format(month))
                        .number(Trail.database())
                == 1;
    }

    private static String tableOf(UUID entry) {
        return Trail.one(
                "select tableoid::regclass::text as name from audit_entry where id = ?",
                row -> row.text("name"),
                entry);
    }

    private static long count(UUID entry) {
        return new Sql("select count(*) as count from audit_entry where id = ?", entry).number(Trail.database());
    }
}
