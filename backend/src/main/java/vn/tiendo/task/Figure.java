package vn.tiendo.task;

import static vn.tiendo.task.FigurePart.ACTIVE;
import static vn.tiendo.task.FigurePart.DECLINED;
import static vn.tiendo.task.FigurePart.DONE_ON_TIME;
import static vn.tiendo.task.FigurePart.DONE_WITHOUT_DEADLINE;
import static vn.tiendo.task.FigurePart.NO_DEADLINE;
import static vn.tiendo.task.FigurePart.ON_TRACK;
import static vn.tiendo.task.FigurePart.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A number that pages show, and of which parts it is made. All parts of a division together are all the work there is. */
public enum Figure {
    /** Tổng số. */
    TOTAL(
            Division.BY_STATE,
            EnumSet.of(
                    FigurePart.NOT_STARTED,
                    FigurePart.IN_PROGRESS,
                    FigurePart.SUBMITTED,
                    FigurePart.SUSPENDED,
                    DONE_ON_TIME,
                    FigurePart.DONE_LATE,
                    DONE_WITHOUT_DEADLINE)),
    /** Còn phải làm. */
    OPEN(
            Division.BY_TIME,
            EnumSet.of(FigurePart.OVERDUE, FigurePart.DUE_TODAY, FigurePart.DUE_SOON, ON_TRACK, NO_DEADLINE)),
    /** Chưa thực hiện. */
    NOT_STARTED(Division.BY_STATE, EnumSet.of(FigurePart.NOT_STARTED)),
    /** Đang thực hiện. */
    IN_PROGRESS(Division.BY_STATE, EnumSet.of(FigurePart.IN_PROGRESS)),
    /** Tạm dừng. */
    SUSPENDED(Division.BY_STATE, EnumSet.of(FigurePart.SUSPENDED)),
    /** Chờ xác nhận. */
    SUBMITTED(Division.BY_STATE, EnumSet.of(FigurePart.SUBMITTED)),
    /** Hoàn thành. */
    DONE(Division.BY_STATE, EnumSet.of(DONE_ON_TIME, FigurePart.DONE_LATE, DONE_WITHOUT_DEADLINE)),
    /** Hoàn thành trễ hạn. */
    DONE_LATE(Division.BY_STATE, EnumSet.of(FigurePart.DONE_LATE)),
    /** Chờ phân công lại. */
    AWAITING_REASSIGNMENT(Division.BY_STATE, EnumSet.of(DECLINED)),
    /** Quá hạn. */
    OVERDUE(Division.BY_TIME, EnumSet.of(FigurePart.OVERDUE)),
    /** Đến hạn hôm nay. */
    DUE_TODAY(Division.BY_TIME, EnumSet.of(FigurePart.DUE_TODAY)),
    /** Sắp đến hạn. */
    DUE_SOON(Division.BY_TIME, EnumSet.of(FigurePart.DUE_SOON)),
    /** Không hoạt động. */
    IDLE(Division.BY_ACTIVITY, EnumSet.of(FigurePart.IDLE)),
    /** Đúng hạn: n trên N. */
    ON_TIME(Division.BY_TIME, EnumSet.of(DONE_ON_TIME), EnumSet.of(FigurePart.DONE_LATE, FigurePart.OVERDUE));

    private final Division division;
    private final Set<FigurePart> counted;
    private final Set<FigurePart> against;

    Figure(Division division, Set<FigurePart> counted) {
        this(division, counted, EnumSet.noneOf(FigurePart.class));
    }

    /** @param against what a rate counts below the line only */
    Figure(Division division, Set<FigurePart> counted, Set<FigurePart> against) {
        this.division = division;
        this.counted = counted;
        this.against = against;
    }

    List<FigurePart> counted() {
        return division.parts.stream().filter(counted::contains).toList();
    }

    List<FigurePart> against() {
        return division.parts.stream().filter(against::contains).toList();
    }

    List<FigurePart> leftOut() {
        return division.parts.stream()
                .filter(part -> !counted.contains(part) && !against.contains(part))
                .toList();
    }

    boolean isRate() {
        return !against.isEmpty();
    }

    /** A way to divide all the work there is into parts that do not overlap. */
    private enum Division {
        BY_STATE(FigurePart.NOT_STARTED, FigurePart.IN_PROGRESS),
        BY_TIME(FigurePart.OVERDUE, FigurePart.DUE_TODAY, FigurePart.DUE_SOON, ON_TRACK, NO_DEADLINE),
        BY_ACTIVITY(FigurePart.IDLE, ACTIVE);

        private final Set<FigurePart> parts;

        /** @param open the ways in which what is still to be done is divided */
        Division(FigurePart... open) {
            parts = EnumSet.of(
                    FigurePart.SUBMITTED,
                    FigurePart.SUSPENDED,
                    DONE_ON_TIME,
                    FigurePart.DONE_LATE,
                    DONE_WITHOUT_DEADLINE,
                    DECLINED,
                    WITHDRAWN);
            parts.addAll(List.of(open));
        }
    }
}
