package vn.tiendo.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Role;
import vn.tiendo.plan.IssuedItem;
import vn.tiendo.plan.PlanIssued;
import vn.tiendo.plan.Signer;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.unit.PartyRole;

/** Assignments of a plan that was issued on 05/02/2024, for tests without a database. */
final class TestAssignments {
    static final LocalDate ISSUED_ON = LocalDate.of(2024, 2, 5);
    static final Proof NOTHING_TO_PROVE = new Proof(List.of(), 0, 1);

    private TestAssignments() {}

    /** Somebody does something at nine in the morning of this day. */
    static Stamp on(LocalDate day) {
        var id = UUID.randomUUID();
        var actor = new Actor(id, id, id, id, Role.UNIT_HEAD, "tp", "Nguyễn Văn An", "Trưởng phòng");
        return new Stamp(actor, day.atTime(9, 0).atZone(BusinessClock.ZONE).toInstant(), day);
    }

    static Assignment dueOn(LocalDate due, PartyRole role) {
        return new Assignment(
                task(due),
                Portion.whole(task(due).deadline(), due),
                new Share(UUID.randomUUID(), role, 0),
                ISSUED_ON,
                ISSUED_ON);
    }

    static Task task(LocalDate due) {
        var plan = new PlanIssued(
                UUID.randomUUID(),
                UUID.randomUUID(),
                9,
                "09/KH-SKT",
                "Kế hoạch",
                ISSUED_ON,
                new Signer("", "GIÁM ĐỐC", "Trần Văn Hà"));
        var item = new IssuedItem(
                UUID.randomUUID(),
                "B.I.1",
                0,
                List.of(),
                "Đăng tin, bài",
                List.of(),
                List.of(),
                List.of(),
                Deadline.on(due),
                List.of());
        return new Task(plan, item);
    }
}
