package vn.tiendo.report.regime;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.report.PeriodScheme;
import vn.tiendo.report.RoundKind;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Violation;

/** What is wrong in a regime, which is never stored, and what is missing, which a draft may leave for later. */
final class RegimeCheck {
    private RegimeCheck() {}

    /** @throws Invalid when two parts of it contradict each other */
    static void requireSound(RegimeContent content) {
        var wrong = new ArrayList<Violation>();
        if (content.kind() == RoundKind.AD_HOC) {
            wrong.add(new Violation("kind", "Báo cáo đột xuất không có chế độ; hãy mở đợt báo cáo khi cần."));
        }
        if (content.periodScheme() == PeriodScheme.CUSTOM) {
            wrong.add(new Violation("periodScheme", "Chế độ báo cáo chia kỳ theo Nghị định 09/2019 hoặc theo lịch."));
        }
        if (content.cutOffRule() == CutOffRule.DAY_OF_LAST_MONTH && content.cutOffDay() == null) {
            wrong.add(new Violation("cutOffDay", "Hãy nhập ngày chốt số liệu trong tháng cuối kỳ."));
        }
        if (content.validFrom() != null && content.isOver(content.validFrom())) {
            wrong.add(new Violation("validTo", "Ngày hết hiệu lực không được trước ngày bắt đầu hiệu lực."));
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
    }

    /** What must still be said before it may come into force; the name is never missing. */
    static List<RegimeElement> missing(RegimeContent content) {
        var missing = new ArrayList<RegimeElement>();
        add(missing, RegimeElement.CONTENT, content.content().isBlank());
        add(
                missing,
                RegimeElement.SUBJECTS,
                content.subjects() == null || content.subjects().isEmpty());
        add(missing, RegimeElement.RECEIVER, content.receiver().isBlank());
        add(missing, RegimeElement.WAYS, content.ways().isEmpty());
        add(missing, RegimeElement.LIMITS, content.limits().isEmpty());
        add(missing, RegimeElement.FREQUENCY, content.kind() == RoundKind.PERIODIC && content.frequency() == null);
        add(missing, RegimeElement.CUT_OFF, content.cutOffRule() == null);
        add(missing, RegimeElement.OUTLINE, content.outline().isBlank());
        add(missing, RegimeElement.FORM, content.formId() == null && !content.withoutForm());
        add(missing, RegimeElement.LEGAL_BASIS, content.legalBasis().isBlank());
        add(missing, RegimeElement.VALID_FROM, content.validFrom() == null);
        return missing;
    }

    private static void add(List<RegimeElement> missing, RegimeElement element, boolean isMissing) {
        if (isMissing) {
            missing.add(element);
        }
    }
}
