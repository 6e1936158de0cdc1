package vn.tiendo.calendar.grammar;

import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineAnchor;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.DeadlineDraft;
import vn.tiendo.calendar.DeadlineKind;
import vn.tiendo.calendar.DeadlineReason;

/** From the issue of the plan on, or from an approval: "Từ ngày ban hành Kế hoạch trở đi", "Từ nay đến 30/6/2024". */
final class FromIssueTerm implements Reading {

    private static final Phrases FROM = Phrases.of(
            "từ ngày",
            "kể từ ngày",
            "từ khi",
            "kể từ khi",
            "từ thời điểm",
            "từ sau khi",
            "bắt đầu từ ngày",
            "bắt đầu từ khi");
    private static final Phrases NOW = Phrases.of("từ nay", "kể từ nay", "từ bây giờ");
    private static final Phrases PLAN = Phrases.of(
            "ban hành",
            "ban hành kế hoạch",
            "ban hành kế hoạch này",
            "ký",
            "ký ban hành",
            "ký ban hành kế hoạch",
            "kế hoạch được ban hành",
            "kế hoạch được ký ban hành",
            "kế hoạch được phê duyệt",
            "kế hoạch có hiệu lực",
            "kế hoạch này được ban hành",
            "kế hoạch này có hiệu lực",
            "ký ban hành kế hoạch này",
            "phê duyệt kế hoạch",
            "có kế hoạch",
            "kế hoạch ban hành",
            "ký kế hoạch",
            "được ban hành");
    private static final Phrases UNNAMED = Phrases.of("được phê duyệt", "phê duyệt", "được duyệt");
    private static final Phrases ONWARDS = Phrases.of("trở đi", "trở về sau");
    private static final Phrases UNTIL = Phrases.of("đến", "đến hết", "cho đến", "tới", "cho đến hết", "- >", "-");
    private static final DatedTerm DATES = new DatedTerm();

    @Override
    public @Nullable Deadline read(Cursor cursor, DeadlineContext context) {
        int from = cursor.at();
        boolean now = cursor.take(NOW);
        if (!now && !cursor.take(FROM)) return null;
        DeadlineDraft draft = DeadlineDraft.of(DeadlineKind.WINDOW);
        if (now || cursor.take(PLAN)) draft.start(context.issuedOn()).anchor(Rhythm.planIssued());
        else if (cursor.take(UNNAMED))
            draft.anchor(approval(cursor.since(from))).review(DeadlineReason.ANCHOR_MISSING);
        else return null;
        Deadline end = cursor.sees(UNTIL) ? cursor.attempt(() -> DATES.read(cursor, context)) : null;
        if (end != null && end.end() != null) {
            draft.end(end.end()).endTime(end.endTime()).yearInferred(end.yearInferred());
            if (end.needsReview() && end.reason() != null) draft.review(end.reason());
            return draft.build(cursor.since(from));
        }
        cursor.take(ONWARDS);
        return draft.end(context.periodTo()).review(DeadlineReason.OPEN_END).build(cursor.since(from));
    }

    private static DeadlineAnchor approval(String words) {
        return new DeadlineAnchor(DeadlineAnchor.Event.OTHER, words, null, null);
    }
}
