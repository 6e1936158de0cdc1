package vn.tiendo.calendar.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineAnchor;
import vn.tiendo.calendar.DueDay;
import vn.tiendo.calendar.Recurrence;

/** A deadline on one line, so that a table of phrases can be read and compared. */
final class Notation {

    private Notation() {}

    static String of(Deadline deadline) {
        List<String> words = new ArrayList<>();
        words.add(deadline.kind().name());
        if (deadline.start() != null || deadline.end() != null) {
            words.add(or(deadline.start(), "") + at(deadline.startTime()) + ".." + or(deadline.end(), "")
                    + at(deadline.endTime()));
        } else if (deadline.endTime() != null) {
            words.add(at(deadline.endTime()));
        }
        if (deadline.recurrence() != null) words.add(of(deadline.recurrence()));
        if (deadline.anchor() != null && deadline.anchor().offset() != null) words.add(of(deadline.anchor()));
        else if (deadline.anchor() != null && deadline.recurrence() == null)
            words.add("@" + deadline.anchor().event());
        if (deadline.label() != null) words.add("'" + deadline.label() + "'");
        if (deadline.continuous()) words.add("continuous");
        if (deadline.yearInferred()) words.add("inferred");
        if (deadline.needsReview()) words.add("REVIEW " + deadline.reason());
        else if (deadline.reason() != null) words.add(deadline.reason());
        if (!deadline.unparsed().isEmpty()) words.add("rest " + deadline.unparsed());
        if (!deadline.parts().isEmpty()) {
            words.add(deadline.parts().stream().map(Notation::of).collect(Collectors.joining("; ", "{", "}")));
        }
        return String.join(" ", words);
    }

    private static String of(Recurrence rule) {
        String text = "every " + (rule.interval() > 1 ? rule.interval() + " " : "") + rule.frequency();
        if (rule.times() > 1) text += " x" + rule.times();
        if (!rule.months().isEmpty()) text += " in " + rule.months();
        if (rule.dueDay() != null) text += due(rule.dueDay());
        return rule.weekday() == null ? text : text + " on " + rule.weekday();
    }

    private static String due(DueDay day) {
        String month = day.monthOffset() == 0 ? "" : " of month %+d".formatted(day.monthOffset());
        return (day.before() ? " before day " : " by day ") + day.day() + month;
    }

    private static String of(DeadlineAnchor anchor) {
        return "%+d %s @%s".formatted(anchor.offset(), anchor.unit(), anchor.event());
    }

    private static String at(@Nullable Object time) {
        return time == null ? "" : "T" + time;
    }

    private static String or(@Nullable Object value, String otherwise) {
        return value == null ? otherwise : value.toString();
    }
}
