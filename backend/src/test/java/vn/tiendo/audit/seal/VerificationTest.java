package vn.tiendo.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.audit.Trail.asOwner;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.audit.Trail;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.PersonalDataErased;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** What somebody does to the trail who has the password of the owner is found. Each test mends what it broke. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class VerificationTest {
    private static final String COPY = """
            insert into audit_entry (id, agency_id, recorded_at, event, subject_type, subject_id, detail, words, transaction_id)
            select ?, agency_id, recorded_at %s from audit_entry where id = ?""";

    private final TestAgency agency = TestAgency.create();
    private final Actor office = agency.actor(Role.OFFICE, "VP");

    @Inject
    SealJob job;

    @Inject
    VerificationService verification;

    @Test
    void an_untouched_chain_is_intact() {
        sealed("một việc");
        var younger = Trail.note(office, "chưa niêm phong");

        var result = verification.verify();

        assertThat(result.findings()).isEmpty();
        assertThat(result.intact()).isTrue();
        assertThat(result.unsealed()).isPositive();
        assertThat(result.head()).matches("[0-9a-f]{64}");
        assertThat(younger).isNotNull();
    }

    @Test
    void a_changed_field_is_found() {
        var id = sealed("đã trả lại");
        asOwner("update audit_entry set detail = '{\"words\": \"đã xác nhận\"}' where id = ?", id);

        var result = verification.verify();

        asOwner("update audit_entry set detail = '{\"words\": \"đã trả lại\"}' where id = ?", id);
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.ENTRY_CHANGED);
            assertThat(finding.entryId()).isEqualTo(id);
        });
        assertThat(verification.verify().intact()).isTrue();
    }

    @Test
    void a_changed_time_is_found() {
        var id = sealed("một việc");
        asOwner("update audit_entry set recorded_at = recorded_at - interval '1 hour' where id = ?", id);

        var result = verification.verify();

        asOwner("update audit_entry set recorded_at = recorded_at + interval '1 hour' where id = ?", id);
        assertThat(result.findings()).extracting(Finding::kind).containsExactly(FindingKind.ENTRY_CHANGED);
    }

    @Test
    void a_deleted_entry_is_found() {
        var id = sealed("một việc");
        asOwner("create table removed as select * from audit_entry where id = ?", id);
        asOwner("delete from audit_entry where id = ?", id);

        var result = verification.verify();

        asOwner("insert into audit_entry select * from removed");
        asOwner("drop table removed");
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.ENTRY_REMOVED);
            assertThat(finding.entryId()).isEqualTo(id);
        });
    }

    @Test
    void an_entry_that_was_slipped_in_is_found() {
        var id = sealed("một việc");
        var copy = UUID.randomUUID();
        asOwner(COPY.formatted(", event, subject_type, subject_id, detail, words, transaction_id"), copy, id);
        sealed("việc khác");

        var result = verification.verify();

        asOwner("delete from audit_entry where id = ?", copy);
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.ENTRY_INSERTED);
            assertThat(finding.entryId()).isEqualTo(copy);
        });
    }

    @Test
    void an_entry_of_today_that_says_it_is_of_yesterday_is_found() {
        var id = sealed("một việc");
        var copy = UUID.randomUUID();
        asOwner(
                COPY.formatted(
                        "- interval '1 day', event, subject_type, subject_id, detail, words, pg_current_xact_id()"),
                copy,
                id);
        job.sealAll();

        var result = verification.verify();

        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.ENTRY_BACKDATED);
            assertThat(finding.entryId()).isEqualTo(copy);
        });
        forgetLastSeal();
        asOwner("delete from audit_entry where id = ?", copy);
    }

    @Test
    void a_deleted_seal_is_found() {
        sealed("một");
        long second = sealOf(sealed("hai"));
        sealed("ba");
        asOwner("create table removed_seal as select * from audit_seal where number = " + second);
        asOwner("create table removed_entry as select * from audit_seal_entry where seal = " + second);
        asOwner("delete from audit_seal_entry where seal = " + second);
        asOwner("delete from audit_seal where number = " + second);

        var result = verification.verify();

        asOwner("insert into audit_seal select * from removed_seal");
        asOwner("insert into audit_seal_entry select * from removed_entry");
        asOwner("drop table removed_seal, removed_entry");
        assertThat(result.findings()).contains(Finding.ofSeal(FindingKind.SEAL_REMOVED, second));
        assertThat(result.findings()).extracting(Finding::kind).contains(FindingKind.ENTRY_INSERTED);
        assertThat(verification.verify().intact()).isTrue();
    }

    @Test
    void a_last_seal_that_was_taken_away_is_missed() {
        sealed("một");
        long last = sealOf(sealed("hai"));
        asOwner("delete from audit_seal_entry where seal = " + last);
        asOwner("delete from audit_seal where number = " + last);

        var result = verification.verify();

        job.sealAll();
        assertThat(result.findings()).containsExactly(Finding.ofSeal(FindingKind.SEAL_REMOVED, last));
    }

    @Test
    void a_changed_hash_in_a_seal_is_found() {
        var id = sealed("một việc");
        long seal = sealOf(id);
        asOwner("update audit_entry set words = 'khác' where id = ?", id);
        var hash = Trail.one("select " + SealedEntry.COLUMNS + " from audit_entry e where id = ?", SealedEntry::of, id)
                .hash();
        var before = Trail.one("select hash from audit_seal_entry where entry_id = ?", row -> row.bytes("hash"), id);
        asOwner("update audit_seal_entry set hash = ? where entry_id = ?", hash, id);

        var result = verification.verify();

        asOwner("update audit_entry set words = 'mot viec' where id = ?", id);
        asOwner("update audit_seal_entry set hash = ? where entry_id = ?", before, id);
        assertThat(result.findings()).containsExactly(Finding.ofSeal(FindingKind.SEAL_CHANGED, seal));
    }

    @Test
    void a_person_can_be_erased_without_breaking_the_chain() {
        var head = agency.actor(Role.UNIT_HEAD, "NCC");
        Trail.note(head, "một việc");
        job.sealAll();

        Trail.record(office, new PersonalDataErased(agency.id(), head.accountId()));

        assertThat(verification.verify().findings()).isEmpty();
    }

    private UUID sealed(String words) {
        var id = Trail.note(office, words);
        job.sealAll();
        return id;
    }

    private static long sealOf(UUID entry) {
        return Trail.one("select seal from audit_seal_entry where entry_id = ?", row -> row.number("seal"), entry);
    }

    private static void forgetLastSeal() {
        long last = Trail.one("select max(number) as number from audit_seal", row -> row.number("number"));
        asOwner("delete from audit_seal_entry where seal = " + last);
        asOwner("delete from audit_seal where number = " + last);
        new Sql("select setval('audit_seal_witness', ?) as count", last - 1).number(Trail.database());
    }
}
