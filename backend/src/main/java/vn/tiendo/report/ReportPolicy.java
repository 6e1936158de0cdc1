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
        if (!actor.worksFor(report.unitId())) {
            throw new Forbidden("not-your-unit", "Chỉ người của đơn vị mới soạn được báo cáo của đơn vị.");
        }
    }

    static void requireSender(Actor actor, UnitReport report) {
        if (!actor.answersFor(report.unitId())) {
            throw new Forbidden("not-head-of-unit", "Chỉ thủ trưởng đơn vị mới gửi được báo cáo của đơn vị.");
        }
    }

    /** What the actor may do with it now. */
    static List<ReportMove> moves(Actor actor, Round round, UnitReport report) {
        var moves = new ArrayList<ReportMove>();
        if (round.state() == RoundState.CLOSED) {
            return moves;
        }
        if (!report.isLocked() && actor.worksFor(report.unitId())) {
            moves.add(ReportMove.WRITE);
        }
        if (!report.isLocked() && actor.answersFor(report.unitId())) {
            moves.add(ReportMove.SUBMIT);
        }
        if (report.state() == ReportState.SUBMITTED && (actor.isOffice() || actor.isLeader())) {
            moves.addAll(List.of(ReportMove.APPROVE, ReportMove.RETURN));
        }
        return moves;
    }
}
