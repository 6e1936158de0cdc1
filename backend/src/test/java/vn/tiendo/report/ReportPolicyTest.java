package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.shared.problem.Forbidden;

class ReportPolicyTest {
    private final Round round = Samples.round(Samples.march());
    private final UnitReport draft = Samples.report();

    @Test
    void a_head_writes_and_sends_for_the_own_unit() {
        assertThat(ReportPolicy.moves(Samples.actor(Role.UNIT_HEAD, draft.unitId()), round, draft))
                .containsExactly(ReportMove.WRITE, ReportMove.SUBMIT);
    }

    @Test
    void an_officer_writes_and_does_not_send() {
        var officer = Samples.actor(Role.OFFICER, draft.unitId());

        assertThat(ReportPolicy.moves(officer, round, draft)).containsExactly(ReportMove.WRITE);
        assertThatThrownBy(() -> ReportPolicy.requireSender(officer, draft)).isInstanceOf(Forbidden.class);
    }

    @Test
    void the_office_decides_on_what_was_sent_and_writes_nothing_for_others() {
        var office = Samples.actor(Role.OFFICE, Ids.next());

        assertThat(ReportPolicy.moves(office, round, draft))
                .containsExactly(ReportMove.EXCLUDE, ReportMove.ENTER_ON_BEHALF);
        assertThat(ReportPolicy.moves(office, round, Samples.submitted()))
                .containsExactly(ReportMove.APPROVE, ReportMove.RETURN);
        assertThatThrownBy(() -> ReportPolicy.requireWriter(office, draft)).isInstanceOf(Forbidden.class);
    }

    @Test
    void the_office_writes_and_sends_for_a_unit_once_it_has_said_for_whom() {
        var office = Samples.actor(Role.OFFICE, Ids.next());
        draft.enterOnBehalf(new EnterOnBehalf("Lê Thị Hoa", "Bản giấy", null));

        assertThat(ReportPolicy.moves(office, round, draft))
                .containsExactly(ReportMove.WRITE, ReportMove.SUBMIT, ReportMove.EXCLUDE);
        assertThat(ReportPolicy.entersFor(Samples.actor(Role.OFFICE, draft.unitId()), draft))
                .isFalse();
    }

    @Test
    void a_unit_that_was_left_out_may_only_be_asked_again() {
        draft.exclude("Không có việc");

        assertThat(ReportPolicy.moves(Samples.actor(Role.UNIT_HEAD, draft.unitId()), round, draft))
                .isEmpty();
        assertThat(ReportPolicy.moves(Samples.actor(Role.OFFICE, Ids.next()), round, draft))
                .containsExactly(ReportMove.INCLUDE);
    }

    @Test
    void another_unit_sees_nothing() {
        var stranger = Samples.actor(Role.UNIT_HEAD, Ids.next());

        assertThatThrownBy(() -> ReportPolicy.requireReader(stranger, draft)).isInstanceOf(Forbidden.class);
        assertThat(ReportPolicy.maySee(Samples.actor(Role.LEADER, Ids.next()), draft.unitId()))
                .isTrue();
    }

    @Test
    void a_reader_sees_no_report_because_none_is_issued() {
        var reader = Samples.actor(Role.READER, draft.unitId());

        assertThatThrownBy(() -> ReportPolicy.requireReader(reader, draft)).isInstanceOf(Forbidden.class);
    }
}
