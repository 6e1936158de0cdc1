package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Role;
import vn.tiendo.shared.problem.Forbidden;

/** Who may see, write, send and decide on a unit's report. */
final class ReportPolicy {
    private ReportPolicy() {}

    /** The Office, leaders and administrators see every unit's report, others that of their own unit. */
    static boolean maySee(Actor actor, UUID unitId) {
        return actor.seesAgency() || unitId.equals(ownUnit(actor));
    }

    /** The unit whose reports the actor has a part in; a reader has none: a unit's report is not issued. */
    static @Nullable UUID ownUnit(Actor actor) {
        return actor.role() == Role.READER ? null : actor.unitId();
    }

    static void requireReader(Actor actor, UnitReport report) {
        if (!maySee(actor, report.unitId())) {
            throw new Forbidden("not-your-unit", "Đây là báo cáo của đơn vị khác.");
        }
    }

    static void requireWriter(Actor actor, UnitReport report) {
        if (!actor.worksFor(report.unitId()) && !entersFor(actor, report)) {
            throw new Forbidden("not-your-unit", "Chỉ người của đơn vị mới soạn được báo cáo của đơn vị.");
        }
    }

    static void requireSender(Actor actor, UnitReport report) {
        if (!actor.answersFor(report.unitId()) && !entersFor(actor, report)) {
            throw new Forbidden("not-head-of-unit", "Chỉ thủ trưởng đơn vị mới gửi được báo cáo của đơn vị.");
        }
    }

    /** The Office, because it found a mistake, or the head, because the unit did. */
    private static boolean mayRevise(Actor actor, UnitReport report) {
        return actor.isOffice() || actor.answersFor(report.unitId());
    }

    static void requireReviser(Actor actor, UnitReport report) {
        if (!mayRevise(actor, report)) {
            throw new Forbidden(
                    "not-head-of-unit", "Chỉ Văn phòng hoặc thủ trưởng đơn vị mới lập được bản mới của báo cáo.");
        }
    }

    /** Whether the actor enters, for the unit, what came another way. */
    static boolean entersFor(Actor actor, UnitReport report) {
        return actor.isOffice()
                && !actor.worksFor(report.unitId())
                && report.onBehalfOf().isPresent();
    }

    /** What the actor may do with it now. */
    static List<ReportMove> moves(Actor actor, Round round, UnitReport report) {
        var moves = new ArrayList<ReportMove>();
        if (round.state() == RoundState.CLOSED) {
            return moves;
        }
        if (report.isWritable() && (actor.worksFor(report.unitId()) || entersFor(actor, report))) {
            moves.add(ReportMove.WRITE);
        }
        if (report.isWritable() && (actor.answersFor(report.unitId()) || entersFor(actor, report))) {
            moves.add(ReportMove.SUBMIT);
        }
        if (actor.isOffice()) {
            moves.addAll(ofOffice(actor, report));
        }
        if (report.state() == ReportState.APPROVED && mayRevise(actor, report)) {
            moves.add(ReportMove.REVISE);
        }
        if (report.state() == ReportState.SUBMITTED && (actor.isOffice() || actor.isLeader())) {
            moves.addAll(List.of(ReportMove.APPROVE, ReportMove.RETURN));
        }
        return moves;
    }

    private static List<ReportMove> ofOffice(Actor actor, UnitReport report) {
        if (report.state() == ReportState.EXCLUDED) {
            return List.of(ReportMove.INCLUDE);
        }
        var moves = new ArrayList<ReportMove>();
        if (report.isAwaited()) {
            moves.add(ReportMove.EXCLUDE);
        }
        if (report.isWritable()
                && !actor.worksFor(report.unitId())
                && report.onBehalfOf().isEmpty()) {
            moves.add(ReportMove.ENTER_ON_BEHALF);
        }
        return moves;
    }

    /** What the actor may do with the round now. */
    static List<RoundMove> moves(Actor actor, Round round) {
        if (!actor.isOffice()) {
            return List.of();
        }
        return round.state() == RoundState.OPEN
                ? List.of(RoundMove.REMIND, RoundMove.CLOSE)
                : List.of(RoundMove.REOPEN);
    }
}
