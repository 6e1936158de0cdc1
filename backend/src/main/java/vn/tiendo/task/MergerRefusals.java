package vn.tiendo.task;

import vn.tiendo.shared.problem.Refused;

/** Why two awaited events are not made one, or not made two again. */
final class MergerRefusals {
    private MergerRefusals() {}

    static Refused itself() {
        return new Refused("awaited-event-itself", "Hãy chọn hai sự kiện khác nhau để gộp.");
    }

    static Refused merged(String words) {
        return new Refused(
                "awaited-event-merged",
                "“%s” đã được gộp vào sự kiện khác. Hãy làm việc với sự kiện đó, hoặc tách ra trước.".formatted(words));
    }

    static Refused notMerged() {
        return new Refused(
                "awaited-event-not-merged", "Sự kiện này không gộp vào sự kiện nào nên không có gì để tách.");
    }

    /** One thing cannot have come on two days. */
    static Refused differ(AwaitedGroup one, Happening ofOne, AwaitedGroup other, Happening ofOther) {
        return new Refused(
                "awaited-events-differ",
                "“%s” đã diễn ra ngày %s, còn “%s” ngày %s, nên không gộp được. Nếu có ngày nhập sai, hãy sửa ngày đó rồi gộp."
                        .formatted(
                                one.event().words(),
                                Days.of(ofOne.happenedOn()),
                                other.event().words(),
                                Days.of(ofOther.happenedOn())));
    }

    static Refused happenedMeanwhile() {
        return new Refused(
                "happening-changed",
                "Ngày của sự kiện vừa được nhập hoặc sửa trong lúc bạn xem. Hãy xem lại các hạn sẽ tính rồi gộp.");
    }

    static Refused settled() {
        return new Refused(
                "merger-settled",
                "Theo ngày chung đã có đơn vị gửi kết quả, được gia hạn, nhận việc chuyển sang hoặc được giao thêm kỳ, "
                        + "nên không tách được nữa.");
    }
}
