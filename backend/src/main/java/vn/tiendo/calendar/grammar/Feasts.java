package vn.tiendo.calendar.grammar;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.CsvResource;
import vn.tiendo.calendar.grammar.Written.Unit;

/** Dịp Tết Nguyên đán, Tháng hành động vì trẻ em, dịp 27/7: days by custom, which a person confirms. */
final class Feasts implements SpanFamily {

    private static final Map<String, Feast> TABLE = Feast.table(CsvResource.linesOf("named-days.csv"));
    private static final List<Named> NAMED = Feast.longestFirst(TABLE).stream()
            .map(name -> new Named(Phrases.of(name), TABLE.get(name)))
            .toList();
    private static final Phrases ALL = Phrases.of(Feast.longestFirst(TABLE));
    private static final Phrases OCCASION = Phrases.of(
            "dịp", "nhân dịp", "dịp kỷ niệm", "nhân dịp kỷ niệm", "dịp lễ", "kỷ niệm", "dịp nghỉ lễ", "ngày");
    private static final NumericDates DATES = new NumericDates();

    private record Named(Phrases name, Feast feast) {}

    @Override
    public @Nullable Written read(Cursor cursor) {
        Token first = cursor.peek();
        boolean occasion =
                cursor.take(OCCASION) && first != null && !first.key().equals("ngày");
        if (cursor.sees(ALL)) return named(cursor);
        Written date = occasion ? DATES.read(cursor) : null;
        return date == null
                ? null
                : Written.of(date.shape(), Unit.OCCASION, date.year()).approximate();
    }

    private static @Nullable Written named(Cursor cursor) {
        for (Named named : NAMED) {
            if (!cursor.take(named.name())) continue;
            Written date = cursor.attempt(() -> dateBehind(cursor));
            if (date != null)
                return Written.of(date.shape(), Unit.OCCASION, date.year()).approximate();
            int bare = YearSuffix.four(cursor);
            Integer year = bare > 0 ? Integer.valueOf(bare) : YearSuffix.read(cursor);
            return Written.of(new Shape.Occasion(named.feast()), Unit.OCCASION, year)
                    .approximate();
        }
        return null;
    }

    /** "Ngày Chuyển đổi số quốc gia (10/10)", "Ngày Pháp luật 09/11". */
    private static @Nullable Written dateBehind(Cursor cursor) {
        boolean open = cursor.take('(');
        Written date = DATES.read(cursor);
        boolean day = date != null && date.shape() instanceof Shape.Day;
        return !day || open && !cursor.take(')') ? null : date;
    }
}
