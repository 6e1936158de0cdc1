package vn.tiendo.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.calendar.grammar.DeadlineGrammar;
import vn.tiendo.unit.Agency;

/** Documents as intake hands them over, with as little as a test needs. */
final class PlanExamples {
    static final UUID AGENCY = UUID.randomUUID();
    static final UUID OFFICE = UUID.randomUUID();
    static final UUID LABOUR = UUID.randomUUID();
    static final UUID FINANCE = UUID.randomUUID();
    static final LocalDate TODAY = LocalDate.of(2024, 3, 1);
    static final Instant NOW = Instant.parse("2024-03-01T01:00:00Z");
    static final Signer DEPUTY = new Signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Văn Hà");

    private PlanExamples() {}

    static Plan plan() {
        return new Plan(AGENCY, document(), NOW);
    }

    /** A draft whose letterhead bears its date already. */
    static Plan draftOf(LocalDate day) {
        return new Plan(AGENCY, withRows(document(), day), NOW);
    }

    static DraftPlan document(DraftItem... rows) {
        var empty = DraftPlan.empty(new CreatePlan(
                "Tuyên truyền cải cách hành chính năm 2024",
                "KH-LĐTB&XH",
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 12, 31)));
        return withRows(
                empty.completedBy(new Agency(AGENCY, "Sở Kiểm thử", "SKT", "Bắc Giang", "UBND tỉnh Bắc Giang")), rows);
    }

    /** The rows A, B, B.I, B.I.1 and B.I.2 of a plan; A and the last two are tasks. */
    static Annex annex(Plan plan) {
        return Annex.of(
                AGENCY,
                plan.id(),
                List.of(
                        task(0, "A", "Xây dựng kế hoạch", OFFICE),
                        heading(0, "B", "Công tác tuyên truyền"),
                        heading(1, "I", "Trên báo, đài"),
                        task(2, "1", "Viết tin, bài", LABOUR),
                        task(2, "2", "Làm video", FINANCE)));
    }

    static DraftItem heading(int depth, @Nullable String numbering, String content) {
        return new DraftItem(
                depth, numbering, ItemKind.HEADING, content, "", List.of(), "", List.of(), null, null, "", List.of());
    }

    static DraftItem task(int depth, @Nullable String numbering, String content, UUID... leads) {
        return task(depth, numbering, content, null, leads);
    }

    static DraftItem task(
            int depth, @Nullable String numbering, String content, @Nullable Deadline deadline, UUID... leads) {
        var named = Arrays.stream(leads)
                .map(unit -> new DraftParty("đơn vị", unit, null))
                .toList();
        return new DraftItem(
                depth,
                numbering,
                ItemKind.TASK,
                content,
                DraftParty.words(named),
                named,
                "",
                List.of(),
                deadline,
                null,
                "",
                List.of());
    }

    static Deadline deadline(String words) {
        return DeadlineGrammar.parse(words, DeadlineContext.ofYear(2024));
    }

    static IssuePlan issuance() {
        return new IssuePlan(null, null, LocalDate.of(2024, 2, 28), DEPUTY, null);
    }

    private static DraftPlan withRows(DraftPlan document, DraftItem... rows) {
        return withRows(document, null, rows);
    }

    private static DraftPlan withRows(DraftPlan document, @Nullable LocalDate day, DraftItem... rows) {
        return new DraftPlan(
                document.kind(),
                null,
                document.symbol(),
                document.parentBody(),
                document.issuer(),
                document.place(),
                day,
                null,
                document.title(),
                document.period(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(rows),
                false);
    }
}
