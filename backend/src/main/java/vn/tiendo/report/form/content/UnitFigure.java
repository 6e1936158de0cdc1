package vn.tiendo.report.form.content;

import vn.tiendo.task.Figures;

/** A figure of what a unit leads, as its report has it. */
public enum UnitFigure {
    /** Tổng số nhiệm vụ. */
    TOTAL,
    /** Hoàn thành. */
    DONE,
    /** Hoàn thành đúng hạn. */
    DONE_ON_TIME,
    /** Hoàn thành trễ hạn. */
    DONE_LATE,
    /** Chờ xác nhận. */
    SUBMITTED,
    /** Đang thực hiện. */
    IN_PROGRESS,
    /** Chưa thực hiện. */
    NOT_STARTED,
    /** Quá hạn chưa hoàn thành. */
    OVERDUE,
    /** Đến hạn: đã hoàn thành có thời hạn và quá hạn chưa hoàn thành. */
    DUE;

    public long of(Figures figures) {
        return switch (this) {
            case TOTAL -> figures.total();
            case DONE -> figures.done();
            case DONE_ON_TIME -> figures.doneOnTime();
            case DONE_LATE -> figures.doneLate();
            case SUBMITTED -> figures.submitted();
            case IN_PROGRESS -> figures.inProgress();
            case NOT_STARTED -> figures.notStarted();
            case OVERDUE -> figures.overdue();
            case DUE -> figures.due();
        };
    }
}
