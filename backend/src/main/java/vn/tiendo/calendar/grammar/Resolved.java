package vn.tiendo.calendar.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineReason;

/**
 * A period with its year.
 *
 * @param span the days; null when no calendar has them
 * @param inferred whether the year came from the plan
 * @param review why a person should look, or null
 * @param words its own words in a list, or null
 */
record Resolved(
        @Nullable Span span,
        Written.Unit unit,
        boolean inferred,
        @Nullable String review,
        @Nullable String words) {

    static Resolved of(Written written, DeadlineContext context) {
        boolean inferred = written.year() == null || written.inferred();
        int year = written.year() == null ? context.planYear() : written.year();
        Span span = written.shape().in(year);
        String review = span == null ? noSuchDay(written) : written.review();
        return new Resolved(span, written.unit(), inferred, review, written.words());
    }

    private static String noSuchDay(Written written) {
        boolean unknownFeast = written.shape() instanceof Shape.Occasion;
        return unknownFeast ? DeadlineReason.APPROXIMATE : DeadlineReason.IMPOSSIBLE_DATE;
    }

    /** The list as separate periods: ranges are one, and so are neighbours, unless they are single days. */
    static List<Resolved> separate(SpanList list, DeadlineContext context, boolean daysStayApart) {
        List<Resolved> separate = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Resolved next = of(list.items().get(i), context);
            Joint joint = i == 0 ? null : list.joints().get(i - 1);
            Resolved previous = separate.isEmpty() ? null : separate.getLast();
            if (previous == null || !previous.joins(next, joint, daysStayApart)) separate.add(next);
            else separate.set(separate.size() - 1, previous.upTo(next));
        }
        return separate;
    }

    private boolean joins(Resolved next, @Nullable Joint joint, boolean daysStayApart) {
        if (joint == Joint.RANGE) return true;
        if (joint == Joint.ALTERNATIVE || span == null || next.span == null) return false;
        return span.touches(next.span) && !(daysStayApart && unit == Written.Unit.DAY);
    }

    /** From here to the other; a range that ends before it starts keeps its end and asks. */
    private Resolved upTo(Resolved other) {
        boolean either = inferred || other.inferred;
        if (span == null || other.span == null) {
            return new Resolved(null, other.unit, either, DeadlineReason.IMPOSSIBLE_DATE, null);
        }
        if (other.span.last().isBefore(span.first())) {
            return new Resolved(other.span, other.unit, either, DeadlineReason.END_BEFORE_START, null);
        }
        Written.Unit widest =
                unit == Written.Unit.DAY && other.unit == Written.Unit.DAY ? Written.Unit.PART_OF_MONTH : other.unit;
        Span both = new Span(span.first(), other.span.last());
        return new Resolved(both, widest, either, review == null ? other.review : review, null);
    }
}
