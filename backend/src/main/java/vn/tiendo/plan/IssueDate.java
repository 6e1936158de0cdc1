package vn.tiendo.plan;

import java.time.LocalDate;
import vn.tiendo.shared.problem.Invalid;

/** Which day a document may bear: a past one, because papers are entered late, but none that is surely mistyped. */
final class IssueDate {
    private IssueDate() {}

    static void require(LocalDate day, LocalDate periodFrom, LocalDate today) {
        if (day.isAfter(today)) {
            throw Invalid.field("issuedOn", "Ngày ban hành không được sau ngày hôm nay.");
        }
        if (day.isBefore(periodFrom.minusYears(1))) {
            throw Invalid.field(
                    "issuedOn", "Ngày ban hành sớm hơn thời gian của kế hoạch quá một năm. Hãy kiểm tra lại năm.");
        }
    }
}
