package vn.tiendo.feed;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import vn.tiendo.shared.web.CodeLabels;
import vn.tiendo.task.DueAssignment;
import vn.tiendo.task.WorkState;

/** Writes what is due as iCalendar: a day for each, without hours or zones, so that it is the same day everywhere.
 *
 * @param name what calendar programs call it
 * @param site the address of this installation
 */
record CalendarText(String name, URI site) {
    private static final int HOURS_BETWEEN_FETCHES = 6;

    String of(List<DueAssignment> due) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Tien Do//Tien Do//VI");
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(
                Duration.builder().hours(HOURS_BETWEEN_FETCHES).build());
        due.stream().map(this::event).forEach(calendar::addEvent);
        return FoldedLines.of(unfolded(calendar));
    }

    private VEvent event(DueAssignment due) {
        var event = new VEvent();
        event.setUid("assignment-%s@tiendo".formatted(due.id()));
        event.setDateTimeStamp(Date.from(due.changedAt()));
        event.setLastModified(Date.from(due.changedAt()));
        event.setSequence(Math.toIntExact(due.version()));
        event.setDateStart(new DateStart(new ICalDate(day(due.dueOn()), false)));
        event.setSummary(summary(due));
        event.setDescription(description(due));
        event.setStatus(status(due.workState()));
        event.setTransparency(true);
        event.addCategories(due.planSymbol());
        event.setUrl(site.resolve("/nhiem-vu/" + due.id()).toString());
        return event;
    }

    private static DateTimeComponents day(LocalDate day) {
        return new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String summary(DueAssignment due) {
        return switch (due.workState()) {
            case DONE -> "Đã hoàn thành: " + due.content();
            case SUBMITTED -> "Đã gửi kết quả: " + due.content();
            case NOT_STARTED, IN_PROGRESS, RETURNED, SUSPENDED, DECLINED, WITHDRAWN -> "Hạn: " + due.content();
        };
    }

    private static String description(DueAssignment due) {
        return String.join(
                "\n",
                "Kế hoạch: %s (%s)".formatted(due.planSymbol(), due.path()),
                "Đơn vị: %s (%s)".formatted(due.unitName(), CodeLabels.of(due.role())),
                "Thời gian hoàn thành: " + due.deadlineText(),
                "Tình hình: " + CodeLabels.of(due.workState()));
    }

    private static Status status(WorkState state) {
        return switch (state) {
            case DECLINED, WITHDRAWN -> Status.cancelled();
            case SUSPENDED -> Status.tentative();
            case NOT_STARTED, IN_PROGRESS, SUBMITTED, RETURNED, DONE -> Status.confirmed();
        };
    }

    private static String unfolded(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
