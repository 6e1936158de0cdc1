package vn.tiendo.task;

import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.plan.CountInWords;
import vn.tiendo.shared.problem.Forbidden;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.shared.web.CodeLabels;

/** Why something cannot be done with an assignment now. */
final class Refusals {
    private Refusals() {}

    static NotFound noAssignment() {
        return new NotFound("Phần việc được giao");
    }

    static NotFound noEvidence() {
        return new NotFound("Tài liệu kiểm chứng");
    }

    static Refused notOpen(WorkState state) {
        return new Refused(
                "assignment-not-open",
                "Phần việc đang ở trạng thái “%s” nên không cập nhật hoặc gửi kết quả được nữa."
                        .formatted(CodeLabels.of(state)));
    }

    static Refused notSubmitted(WorkState state) {
        return new Refused(
                "assignment-not-submitted",
                "Phần việc đang ở trạng thái “%s”; chỉ kết quả đã gửi mới xác nhận hoặc trả lại được."
                        .formatted(CodeLabels.of(state)));
    }

    /** Names what is missing, with numbers: what is proven by one piece, and what by several of which some are there. */
    static Refused productMissing(List<ProductView> missing) {
        var parts = missing.stream().map(Refusals::inWords).collect(Collectors.joining("; "));
        return new Refused(
                "product-missing",
                "Chưa đủ tài liệu kiểm chứng: %s. Hãy đính kèm rồi gửi lại.".formatted(parts),
                missing.stream().map(ProductView::shortage).toList());
    }

    private static String inWords(ProductView product) {
        if (product.required() == 1) {
            return "chưa có “%s”".formatted(product.name());
        }
        var named = CountInWords.find(product.name()).map(CountInWords::rest).orElse(product.name());
        return "còn thiếu %d trong %d “%s”".formatted(product.required() - product.shown(), product.required(), named);
    }

    static Refused alreadyAttached(String name) {
        return new Refused(
                "evidence-already-attached",
                "Nội dung tệp này đã được đính kèm với tên “%s”. Hãy chọn tệp khác.".formatted(name));
    }

    static Forbidden notYourUnit() {
        return new Forbidden("not-your-unit", "Phần việc này của đơn vị khác; bạn chỉ cập nhật việc của đơn vị mình.");
    }

    static Forbidden headSubmits() {
        return new Forbidden(
                "head-submits", "Thủ trưởng đơn vị gửi kết quả. Hãy cập nhật tiến độ và báo thủ trưởng đơn vị.");
    }

    static Forbidden leaderDecides() {
        return new Forbidden(
                "leader-decides", "Việc do Văn phòng thực hiện thì lãnh đạo cơ quan xác nhận hoặc trả lại.");
    }
}
