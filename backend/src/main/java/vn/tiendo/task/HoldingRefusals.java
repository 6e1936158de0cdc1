package vn.tiendo.task;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.web.CodeLabels;

/** Why an assignment cannot be received, suspended, ended or given to another unit now. */
final class HoldingRefusals {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu");

    private HoldingRefusals() {}

    static Refused received(Instant at) {
        return new Refused(
                "assignment-received",
                "Đơn vị đã nhận việc này lúc %s.".formatted(MOMENT.format(at.atZone(BusinessClock.ZONE))));
    }

    static Refused notSuspended(WorkState state) {
        return new Refused(
                "assignment-not-suspended",
                "Phần việc đang ở trạng thái “%s”; chỉ việc đang tạm dừng mới cho tiếp tục được."
                        .formatted(CodeLabels.of(state)));
    }

    static Refused notWithdrawable(WorkState state) {
        return new Refused(
                "assignment-not-withdrawable",
                "Phần việc đang ở trạng thái “%s” nên không cho thôi thực hiện được. Kết quả đã gửi thì xác nhận hoặc trả lại trước."
                        .formatted(CodeLabels.of(state)));
    }

    static Refused notReassignable(WorkState state) {
        return new Refused(
                "assignment-not-reassignable",
                "Phần việc đang ở trạng thái “%s” nên không chuyển đơn vị khác được. Việc tạm dừng thì cho tiếp tục trước, kết quả đã gửi thì trả lại trước."
                        .formatted(CodeLabels.of(state)));
    }

    static Refused singleLead() {
        return new Refused(
                "single-lead", "Nhiệm vụ chỉ có một đơn vị chủ trì nên không cần chọn đơn vị chịu trách nhiệm chung.");
    }

    static Refused leadKeepsDue() {
        return new Refused(
                "due-date-of-lead",
                "Chỉ đơn vị phối hợp có hạn riêng. Hạn của đơn vị chủ trì thay đổi khi được gia hạn.");
    }

    static Refused alreadyHolds(String unit) {
        return new Refused(
                "unit-has-assignment",
                "%s đã có phần việc trong nhiệm vụ này. Hãy chọn đơn vị khác, hoặc cho phần việc đó thôi thực hiện trước."
                        .formatted(unit));
    }
}
