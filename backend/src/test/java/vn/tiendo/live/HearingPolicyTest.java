package vn.tiendo.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Authority;
import vn.tiendo.identity.Role;
import vn.tiendo.identity.Scope;
import vn.tiendo.shared.domain.Audience;

class HearingPolicyTest {
    private static final UUID AGENCY = UUID.randomUUID();
    private static final UUID OTHER_AGENCY = UUID.randomUUID();
    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID OTHER_UNIT = UUID.randomUUID();
    private static final Set<Role> LEADERSHIP = EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE, Role.LEADER);
    private static final Set<Role> OF_UNITS = EnumSet.of(Role.UNIT_HEAD, Role.OFFICER, Role.EDITOR);

    @Test
    void a_draft_is_known_to_those_who_see_the_whole_agency() {
        assertThat(hearing(change(Audience.LEADERSHIP, null))).isEqualTo(LEADERSHIP);
    }

    @Test
    void a_report_is_known_to_its_unit_too_and_to_no_reader() {
        var ofUnit = change(Audience.UNIT, UNIT);
        assertThat(hearing(ofUnit)).isEqualTo(union(LEADERSHIP, OF_UNITS));
        assertThat(hearing(change(Audience.UNIT, OTHER_UNIT))).isEqualTo(LEADERSHIP);
    }

    @Test
    void work_is_known_to_its_unit_and_to_whoever_reads_all_of_it() {
        var readers = union(LEADERSHIP, Set.of(Role.READER));
        assertThat(hearing(change(Audience.WORK, UNIT))).isEqualTo(union(readers, OF_UNITS));
        assertThat(hearing(change(Audience.WORK, OTHER_UNIT))).isEqualTo(readers);
    }

    @Test
    void an_issued_plan_is_known_to_all_and_what_is_nobody_s_to_nobody() {
        assertThat(hearing(change(Audience.AGENCY, null))).isEqualTo(EnumSet.allOf(Role.class));
        assertThat(hearing(change(Audience.NOBODY, UNIT))).isEmpty();
    }

    @Test
    void another_agency_hears_of_work_that_was_given_to_it_and_of_nothing_else() {
        for (var audience : Audience.values()) {
            var given = change(audience, UNIT).sharedWith(Set.of(OTHER_AGENCY));
            var expected = audience == Audience.WORK ? LEADERSHIP : Set.of();
            assertThat(hearing(OTHER_AGENCY, given)).as(audience.name()).isEqualTo(expected);
            assertThat(hearing(OTHER_AGENCY, change(audience, UNIT))).isEmpty();
        }
    }

    @Test
    void a_delegate_hears_of_what_is_within_the_scopes() {
        var delegate = actor(Role.OFFICE, AGENCY)
                .with(Authority.delegated(UUID.randomUUID(), "Trần Minh Đức", Set.of(Scope.TASKS_READ)));
        assertThat(HearingPolicy.mayHear(delegate, change("assignment", Audience.WORK, UNIT)))
                .isTrue();
        assertThat(HearingPolicy.mayHear(delegate, change("report", Audience.UNIT, UNIT)))
                .isFalse();
        assertThat(HearingPolicy.mayHear(delegate, change("plan", Audience.AGENCY, null)))
                .isFalse();
    }

    private static Set<Role> hearing(RecordedChange change) {
        return hearing(AGENCY, change);
    }

    private static Set<Role> hearing(UUID agency, RecordedChange change) {
        return Arrays.stream(Role.values())
                .filter(role -> HearingPolicy.mayHear(actor(role, agency), change))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static Set<Role> union(Set<Role> some, Set<Role> others) {
        var all = EnumSet.copyOf(some);
        all.addAll(others);
        return all;
    }

    private static Actor actor(Role role, UUID agency) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), agency, UNIT, role, "ai", "Ai Đó", "Chức vụ");
    }

    private static RecordedChange change(Audience audience, @Nullable UUID unit) {
        return change("assignment", audience, unit);
    }

    private static RecordedChange change(String subject, Audience audience, @Nullable UUID unit) {
        return new RecordedChange(
                ChangePosition.START,
                AGENCY,
                subject,
                UUID.randomUUID(),
                "Something",
                audience,
                unit,
                null,
                null,
                Instant.EPOCH,
                true,
                Set.of());
    }
}
