package vn.tiendo.task;

import java.util.function.ToLongFunction;

/** A part of all the work that there is; figures are made of them. */
public enum FigurePart {
    /** Quá hạn, chưa gửi kết quả. */
    OVERDUE(all -> all.figures().overdue(), "schedule=OVERDUE"),
    /** Đến hạn hôm nay. */
    DUE_TODAY(all -> all.figures().dueToday(), "schedule=DUE_TODAY"),
    /** Sắp đến hạn. */
    DUE_SOON(all -> all.figures().dueSoon(), "schedule=DUE_SOON"),
    /** Trong hạn, chưa sắp đến hạn. */
    ON_TRACK(ExplainedFigures::onTrack, "schedule=ON_TRACK"),
    /** Còn phải làm, không có thời hạn. */
    NO_DEADLINE(all -> all.figures().noDeadline(), "open=true&schedule=NO_DEADLINE"),
    /** Còn phải làm, không hoạt động. */
    IDLE(ExplainedFigures::idle, "idle=true"),
    /** Còn phải làm, có hoạt động gần đây. */
    ACTIVE(ExplainedFigures::active, "open=true&idle=false"),
    /** Chưa thực hiện. */
    NOT_STARTED(all -> all.figures().notStarted(), "workState=NOT_STARTED"),
    /** Đang thực hiện hoặc bị trả lại. */
    IN_PROGRESS(all -> all.figures().inProgress(), "workState=IN_PROGRESS&workState=RETURNED"),
    /** Chờ xác nhận. */
    SUBMITTED(all -> all.figures().submitted(), "workState=SUBMITTED"),
    /** Tạm dừng. */
    SUSPENDED(all -> all.figures().suspended(), "workState=SUSPENDED"),
    /** Hoàn thành đúng hạn. */
    DONE_ON_TIME(all -> all.figures().doneOnTime(), "workState=DONE&schedule=ON_TIME"),
    /** Hoàn thành trễ hạn. */
    DONE_LATE(all -> all.figures().doneLate(), "workState=DONE&schedule=LATE"),
    /** Hoàn thành, không có thời hạn. */
    DONE_WITHOUT_DEADLINE(all -> all.figures().doneWithoutDeadline(), "workState=DONE&schedule=NO_DEADLINE"),
    /** Đơn vị từ chối. */
    DECLINED(all -> all.outside().declined(), "workState=DECLINED"),
    /** Thôi thực hiện. */
    WITHDRAWN(all -> all.outside().withdrawn(), "workState=WITHDRAWN");

    private final ToLongFunction<ExplainedFigures> number;
    private final String filter;

    /** @param filter of the list of assignments, to those that this part counts */
    FigurePart(ToLongFunction<ExplainedFigures> number, String filter) {
        this.number = number;
        this.filter = filter;
    }

    long of(ExplainedFigures all) {
        return number.applyAsLong(all);
    }

    String filter() {
        return filter;
    }

    /** Whether it is another number by another deadline. */
    boolean isBySchedule() {
        return filter.contains("schedule=");
    }
}
