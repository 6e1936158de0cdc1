package vn.tiendo.difficulty;

import vn.tiendo.shared.problem.Forbidden;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.shared.web.CodeLabels;

/** Why something cannot be done with a difficulty now. */
final class DifficultyRefusals {
    private DifficultyRefusals() {}

    static NotFound none() {
        return new NotFound("Khó khăn, vướng mắc");
    }

    static Refused notNow(DifficultyMove move, DifficultyState state) {
        return new Refused(
                "difficulty-not-now",
                "Khó khăn, vướng mắc đang ở trạng thái “%s” nên không làm được việc “%s”. Hãy tải lại trang để xem."
                        .formatted(CodeLabels.of(state), CodeLabels.of(move)));
    }

    static Refused cannotBeMain(DifficultyState state) {
        return new Refused(
                "difficulty-cannot-be-main",
                "Chỉ gộp được vào một khó khăn khác đang chờ trả lời; khó khăn đã chọn đang ở trạng thái “%s”."
                        .formatted(CodeLabels.of(state)));
    }

    static Refused hasMerged() {
        return new Refused(
                "difficulty-has-merged",
                "Đã có khó khăn khác gộp vào khó khăn này. Hãy gộp theo chiều ngược lại hoặc tách các khó khăn đó ra trước.");
    }

    static Refused alreadyAnswered() {
        return new Refused(
                "difficulty-answered",
                "Khó khăn mà nó được gộp vào đã có chỉ đạo, áp dụng cho cả khó khăn này, nên không tách ra được nữa.");
    }

    static Refused nothingToPause() {
        return new Refused("difficulty-nothing-to-pause", "Không có nhiệm vụ nào đang thực hiện để tạm dừng thời hạn.");
    }

    static Forbidden leaderPauses() {
        return new Forbidden(
                "leader-pauses",
                "Thời hạn của việc do Văn phòng thực hiện thì lãnh đạo cơ quan tạm dừng hoặc cho chạy tiếp.");
    }

    static Forbidden notYourUnit() {
        return new Forbidden("not-your-unit", "Khó khăn, vướng mắc này của đơn vị khác.");
    }

    static Forbidden headSends() {
        return new Forbidden(
                "head-sends", "Thủ trưởng đơn vị gửi, rút và kết thúc khó khăn, vướng mắc. Hãy báo thủ trưởng đơn vị.");
    }

    static Forbidden officeHandles() {
        return new Forbidden("office-handles", "Văn phòng tiếp nhận và xử lý trước khi trình lãnh đạo.");
    }

    static Forbidden leaderAnswers() {
        return new Forbidden("leader-answers", "Đã trình lãnh đạo: lãnh đạo cơ quan chỉ đạo hoặc trả lại.");
    }
}
