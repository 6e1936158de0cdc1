package vn.tiendo.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Authority;
import vn.tiendo.identity.PersonalDataErased;
import vn.tiendo.identity.Role;
import vn.tiendo.identity.Scope;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.domain.Change;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** Every event lies in the trail, and the application cannot take it out again. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AuditTrailTest {
    private final TestAgency agency = TestAgency.create();
    private final Actor office = agency.actor(Role.OFFICE, "VP");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set event = 'Other'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_entry_unforeseen set event = 'Other'",
                "update audit_seal set entries = 0",
                "delete from audit_seal",
                "truncate audit_seal cascade",
                "delete from audit_seal_entry",
                "update audit_seal_entry set ordinal = 7",
                "update audit_personal set content = 'Other'",
                "delete from audit_personal",
                "insert into audit_retirement (kept_from) values (now())",
                "select audit_make_month('2031-01-01')",
                "alter table audit_entry drop column words",
                "drop table audit_seal_entry",
                "create table other (id integer)"
            })
    void the_application_cannot_change_what_is_recorded(String sql) {
        assertThatThrownBy(() -> new Sql(sql).run(Trail.database()))
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void not_even_in_the_table_of_one_month() {
        Trail.note(office, "một việc");
        var month = new Sql("""
                        select tableoid::regclass::text as name from audit_entry where agency_id = ? limit 1""", agency.id())
                .first(Trail.database(), row -> row.text("name"))
                .orElseThrow();

        assertThatThrownBy(() -> new Sql("delete from " + month).run(Trail.database()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(month).matches("audit_entry_\\d{4}_\\d{2}");
    }

    @Test
    void an_entry_says_who_acted_for_whom() {
        var head = agency.actor(Role.UNIT_HEAD, "NCC");
        var delegation = Ids.next();
        var delegate = new Actor(
                office.accountId(),
                head.positionId(),
                agency.id(),
                head.unitId(),
                head.role(),
                office.username(),
                office.name(),
                head.title(),
                Authority.delegated(delegation, head.name(), EnumSet.of(Scope.TASKS_WRITE)));

        var id = Trail.note(delegate, "làm thay");

        assertThat(names("on_behalf_of", id)).isEqualTo(head.name());
        assertThat(names("actor", id)).isEqualTo(office.name());
        UUID used = Trail.one("select delegation_id from audit_entry where id = ?", row -> row.id("delegation_id"), id);
        assertThat(used).isEqualTo(delegation);
    }

    @Test
    void the_name_of_a_person_is_kept_once_for_many_entries() {
        Trail.note(office, "một");
        Trail.note(office, "hai");

        assertThat(new Sql("select count(*) as count from audit_personal where account_id = ?", office.accountId())
                        .number(Trail.database()))
                .isEqualTo(1);
    }

    @Test
    void personal_fields_lie_apart_from_the_entry() {
        var account = Ids.next();
        Trail.record(
                office,
                new Trail.AccountEdited(
                        agency.id(),
                        account,
                        "nguyen.van.a",
                        List.of(
                                new Change("role", "OFFICER", "UNIT_HEAD"),
                                Change.ofPerson("displayName", "Nguyễn Văn A", "Nguyễn Văn B"))));

        assertThat(detail(account)).contains("UNIT_HEAD").doesNotContain("nguyen.van.a", "Nguyễn", "personal");
        assertThat(personalOf(account)).contains("nguyen.van.a", "Nguyễn Văn A", "Nguyễn Văn B");
    }

    @Test
    void erasing_takes_the_person_out_of_all_entries() {
        var head = agency.actor(Role.UNIT_HEAD, "NCC");
        var id = Trail.note(head, "một việc");
        Trail.record(office, new Trail.AccountEdited(agency.id(), head.accountId(), "nguyen.van.a", List.of()));

        Trail.record(office, new PersonalDataErased(agency.id(), head.accountId()));

        assertThat(new Sql(
                                "select count(*) as count from audit_personal where account_id = ? and content is not null",
                                head.accountId())
                        .number(Trail.database()))
                .isZero();
        assertThat(names("actor", id)).isNull();
    }

    private String names(String column, UUID entry) {
        return Trail.one(
                        "select p.content from audit_entry e join audit_personal p on p.commitment = e." + column
                                + " where e.id = ?",
                        row -> Optional.ofNullable(row.textOrNull("content")),
                        entry)
                .orElse(null);
    }

    private String detail(UUID subject) {
        return Trail.one(
                "select detail::text as detail from audit_entry where subject_id = ?",
                row -> row.text("detail"),
                subject);
    }

    private String personalOf(UUID account) {
        return Trail.one(
                "select content from audit_personal where account_id = ?", row -> row.text("content"), account);
    }
}
