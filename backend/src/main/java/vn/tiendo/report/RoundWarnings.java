package vn.tiendo.report;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.calendar.DayOff;
import vn.tiendo.calendar.WorkingDays;

/** What the Office should look at in a round; nothing of it is moved or refused. */
final class RoundWarnings {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private RoundWarnings() {}

    static List<String> of(Round round, WorkingDays calendar) {
        var warnings = new ArrayList<String>();
        if (!calendar.isWorkingDay(round.dueOn())) {
            warnings.add("Hạn gửi %s (%s) là ngày nghỉ; hạn được giữ nguyên."
                    .formatted(
                            DAY.format(round.dueOn()),
                            DayOff.weekday(round.dueOn().getDayOfWeek())));
        }
        if (round.dueOn().isBefore(round.cutOffOn())) {
            warnings.add("Hạn gửi %s trước ngày chốt số liệu %s: đơn vị gửi sớm thì số liệu lấy đến ngày gửi."
                    .formatted(DAY.format(round.dueOn()), DAY.format(round.cutOffOn())));
        }
        return warnings;
    }
}
