package vn.tiendo.report.consolidation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.chart.Chart;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.PlanState;
import vn.tiendo.plan.PlanView;
import vn.tiendo.plan.ProductKind;
import vn.tiendo.plan.Signer;
import vn.tiendo.report.FiguresKind;
import vn.tiendo.report.FiguresMoment;
import vn.tiendo.report.ReportLine;
import vn.tiendo.report.ReportState;
import vn.tiendo.report.RoundFacts;
import vn.tiendo.report.document.PlanWords;
import vn.tiendo.report.draft.ConsolidationSection;
import vn.tiendo.report.draft.Draft;
import vn.tiendo.report.draft.SectionView;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.task.Ahead;
import vn.tiendo.task.Figures;
import vn.tiendo.task.ProductFigure;
import vn.tiendo.task.Schedule;
import vn.tiendo.task.TaskAsOf;
import vn.tiendo.task.UnitRef;
import vn.tiendo.task.WorkState;
import vn.tiendo.unit.Agency;
import vn.tiendo.unit.PartyRole;

/** The demonstration's plan after its first month: two units reported, one sent, one did not. */
final class ConsolidationSample {
    static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);
    private static final int SOON = 7;
    private static final Instant FROZEN = Instant.parse("2024-03-31T17:05:00Z");
    static final TaskAsOf NEWS = task("B.I.1", "Tuyên truyền chính sách người có công", "Cả năm 2024");
    static final TaskAsOf VIDEO = task("B.III.1", "Xây dựng video hướng dẫn thủ tục hành chính", "Quý II/2024");
    static final TaskAsOf DIALOGUE = task("B.III.2", "Tổ chức đối thoại với doanh nghiệp", "Quý III/2024");

    private static final UnitShare WAR_VETERANS =
            share("NCC", "Phòng Người có công", ReportState.APPROVED, new Figures(2, 0, 1, 0, 1, 1, 0, 0, 0, 0, 0, 1));
    private static final UnitShare LABOUR = share(
            "LDVL", "Phòng Lao động - Việc làm", ReportState.APPROVED, new Figures(1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1));

    private ConsolidationSample() {}

    static ConsolidationView view() {
        var shares = List.of(WAR_VETERANS, LABOUR, share("VP", "Văn phòng Sở", ReportState.SUBMITTED, null), finance());
        return view(shares, ReportedTasks.of(shares, said(), List.of(NEWS, VIDEO, DIALOGUE), AS_OF, SOON));
    }

    /** Nobody is approved. */
    static ConsolidationView empty() {
        var shares = List.of(finance());
        return view(shares, ReportedTasks.of(shares, Map.of(), List.of(NEWS), AS_OF, SOON));
    }

    /** The same reports of which the tasks are too many to be looked at. */
    static ConsolidationView large() {
        var shares = List.of(WAR_VETERANS, LABOUR);
        return view(shares, ReportedTasks.tooMany(shares));
    }

    /** A unit that has nothing to do with the tasks is silent, and has the name of one that leads them. */
    static ConsolidationView namesake() {
        var shares = List.of(WAR_VETERANS, LABOUR, share("TC", "Phòng Kế hoạch - Tài chính", ReportState.DRAFT, null));
        return view(shares, ReportedTasks.of(shares, said(), List.of(NEWS, VIDEO, DIALOGUE), AS_OF, SOON));
    }

    /** One unit, that has done all it had to do and wrote no proposal; this one it raised in the system. */
    static ConsolidationView doneProposing(String proposal) {
        var share = share(
                "NCC", "Phòng Người có công", ReportState.APPROVED, new Figures(1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1));
        var raised = new RaisedPart(Ids.next(), share.unit(), "B.I.1", "Thiếu kinh phí", proposal, AS_OF, null);
        return view(List.of(share), ReportedTasks.tooMany(List.of(share)), List.of(raised));
    }

    /** Units that lead two tasks each, with figures of these moments. */
    static ConsolidationView of(FiguresMoment... moments) {
        var shares = IntStream.range(0, moments.length)
                .mapToObj(i -> share(
                        "P" + i,
                        "Phòng " + (i + 1),
                        ReportState.APPROVED,
                        new Figures(2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                        moments[i]))
                .toList();
        return view(shares, ReportedTasks.tooMany(shares));
    }

    private static ConsolidationView view(List<UnitShare> shares, ReportedTasks tasks) {
        return view(shares, tasks, List.of());
    }

    private static ConsolidationView view(List<UnitShare> shares, ReportedTasks tasks, List<RaisedPart> raised) {
        return drafted(Consolidation.of(facts(), shares, tasks, raised, SOON));
    }

    /** As the program drafts it. */
    static ConsolidationView drafted(ConsolidationView view) {
        return view.withSections(Draft.of(view, facts(), new PlanWords(plan(), agency())).entrySet().stream()
                .map(it -> section(it.getKey(), it.getValue()))
                .toList());
    }

    static SectionView section(ConsolidationSection section, String text) {
        return new SectionView(section, text, null, null, null, null, false, List.of(), 0);
    }

    private static Map<UUID, List<ReportLine>> said() {
        return Map.of(
                WAR_VETERANS.reportId(),
                List.of(
                        line(
                                NEWS,
                                PartyRole.LEAD,
                                WorkState.DONE,
                                Schedule.ON_TIME,
                                100,
                                "Đã đăng 03 tin",
                                "12/BC-NCC"),
                        line(VIDEO, PartyRole.LEAD, WorkState.IN_PROGRESS, Schedule.ON_TRACK, 40, "Đã có kịch bản")),
                LABOUR.reportId(),
                List.of(
                        line(NEWS, PartyRole.LEAD, WorkState.NOT_STARTED, Schedule.OVERDUE, 0, ""),
                        line(DIALOGUE, PartyRole.COORDINATOR, WorkState.NOT_STARTED, Schedule.ON_TRACK, 0, "")));
    }

    static UnitShare finance() {
        return share("KHTC", "Phòng Kế hoạch - Tài chính", ReportState.DRAFT, null);
    }

    static RoundFacts facts() {
        return new RoundFacts(
                Ids.next(),
                "Báo cáo tháng 3",
                "01/KH-SLĐTBXH",
                LocalDate.of(2024, 3, 1),
                AS_OF,
                "từ ngày 01/03/2024 đến ngày 31/03/2024",
                AS_OF);
    }

    static ConsolidationDocument document() {
        return document(view());
    }

    static ConsolidationDocument document(ConsolidationView view) {
        return new ConsolidationDocument(
                view, facts(), plan(), plan().signer(), agency(), LocalDate.of(2024, 4, 2), charts());
    }

    static List<Chart> charts() {
        return ConsolidationCharts.of(
                view(),
                List.of(new ProductFigure(ProductKind.ARTICLE, 12, 3), new ProductFigure(ProductKind.VIDEO, 1, 0)));
    }

    static Agency agency() {
        return new Agency(
                Ids.next(), "Sở Lao động - Thương binh và Xã hội", "SLĐTBXH", "Bắc Giang", "UBND tỉnh Bắc Giang");
    }

    static PlanView plan() {
        return new PlanView(
                Ids.next(),
                PlanState.ISSUED,
                "KH",
                1,
                "KH-SLĐTBXH",
                "01/KH-SLĐTBXH",
                "UBND TỈNH BẮC GIANG",
                "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
                "Bắc Giang",
                LocalDate.of(2024, 3, 1),
                null,
                "Tuyên truyền công tác cải cách hành chính năm 2024 của Sở Lao động – Thương binh và Xã hội",
                new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                List.of(),
                List.of(),
                List.of("Sở Nội vụ (để biết)", "Lãnh đạo Sở", "Lưu: VT, VP"),
                new Signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Văn Hà"),
                null,
                List.of(),
                false,
                List.of(),
                1);
    }

    private static UnitShare share(String code, String name, ReportState state, @Nullable Figures approved) {
        var frozen = approved == null ? null : FiguresMoment.of(FiguresKind.CUT_OFF, AS_OF, FROZEN);
        return share(code, name, state, approved, frozen);
    }

    private static UnitShare share(
            String code, String name, ReportState state, @Nullable Figures approved, @Nullable FiguresMoment moment) {
        return new UnitShare(
                Ids.next(),
                unit(code, name),
                state,
                false,
                approved == null ? null : 1,
                approved,
                moment,
                "Đã tổ chức tuyên truyền tại " + name + ".",
                code.equals("NCC") ? "- Thiếu kinh phí in tờ rơi.\n- Thiếu người quay phim." : "",
                "",
                "");
    }

    private static ReportLine line(
            TaskAsOf task,
            PartyRole role,
            WorkState work,
            Schedule schedule,
            int percent,
            String result,
            String... evidence) {
        return new ReportLine(
                UUID.randomUUID(),
                task.taskId(),
                task.path(),
                task.content(),
                null,
                role,
                task.deadlineText(),
                task.dueOn(),
                work,
                schedule,
                percent,
                result,
                List.of(evidence),
                "");
    }

    private static TaskAsOf task(String path, String content, String deadline) {
        var leads = List.of(
                unit("NCC", "Phòng Người có công"),
                unit("LDVL", "Phòng Lao động - Việc làm"),
                unit("KHTC", "Phòng Kế hoạch - Tài chính"));
        return new TaskAsOf(
                Ids.next(),
                path,
                content,
                leads,
                deadline,
                LocalDate.of(2024, 6, 30),
                Ahead.NONE,
                WorkState.NOT_STARTED,
                Schedule.ON_TRACK,
                0,
                leads.stream().map(UnitRef::id).toList());
    }

    /** The same id for the same code. */
    private static UnitRef unit(String code, String name) {
        return new UnitRef(UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)), code, name);
    }
}
