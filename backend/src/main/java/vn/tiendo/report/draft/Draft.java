package vn.tiendo.report.draft;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.RoundFacts;
import vn.tiendo.report.consolidation.ConsolidationView;
import vn.tiendo.report.consolidation.UnitPart;
import vn.tiendo.report.document.PlanWords;

/** What the program drafts of each section, from figures and from what units wrote; an empty text leaves the section out. */
public final class Draft {
    private final ConsolidationView view;
    private final RoundFacts round;
    private final PlanWords plan;

    private Draft(ConsolidationView view, RoundFacts round, PlanWords plan) {
        this.view = view;
        this.round = round;
        this.plan = plan;
    }

    public static Map<ConsolidationSection, String> of(ConsolidationView view, RoundFacts round, PlanWords plan) {
        var draft = new Draft(view, round, plan);
        var texts = new EnumMap<ConsolidationSection, String>(ConsolidationSection.class);
        for (var section : ConsolidationSection.values()) {
            texts.put(section, draft.text(section));
        }
        return texts;
    }

    private String text(ConsolidationSection section) {
        return switch (section) {
            case OPENING -> opening();
            case SENDING -> joined(SendingSentences.of(view.units()));
            case RESULTS -> results();
            case OVERDUE ->
                joined(OverdueSentences.of(view.lines(), view.tasks().overdue()));
            case HIGHLIGHTS -> joined(MergedWords.of(view.units(), UnitPart::results));
            case DIFFICULTIES -> difficulties();
            case PROPOSALS ->
                written(
                        UnitPart::proposals,
                        RaisedSentence.ofProposals(view.raised())
                                .orElse("Các đơn vị đã báo cáo không có đề xuất, kiến nghị."));
            case NEXT_STEPS -> written(UnitPart::nextSteps, goingOn());
            case CLOSING -> closing();
        };
    }

    private String opening() {
        return "Thực hiện %s; trên cơ sở báo cáo của các phòng, đơn vị, %s báo cáo kết quả thực hiện %s (số liệu tính đến %s%s) như sau:"
                .formatted(
                        plan.cited(),
                        plan.agency().name(),
                        round.periodWords(),
                        view.figuresUntil(),
                        MomentSentence.of(view).isPresent() ? ", trừ đơn vị có ghi chú riêng" : "");
    }

    private String closing() {
        return "Trên đây là báo cáo kết quả thực hiện %s %s của %s"
                .formatted(plan.inShort(), round.periodWords(), plan.agency().name());
    }

    private String results() {
        if (!view.hasFigures()) {
            return "Chưa có báo cáo nào được duyệt nên chưa có số liệu tổng hợp.";
        }
        var counted = ResultSentences.of(view.tasks(), view.eachTaskOnce(), view.figuresUntil(), view.soonDays());
        return joined(Stream.concat(counted.stream(), MomentSentence.of(view).stream())
                .toList());
    }

    private String difficulties() {
        var counted = RaisedSentence.of(view.raised());
        var words = written(
                UnitPart::difficulties,
                counted.isPresent() ? "" : "Các đơn vị đã báo cáo không nêu khó khăn, vướng mắc.");
        return joined(Stream.concat(counted.stream(), Stream.of(words).filter(it -> !it.isEmpty()))
                .toList());
    }

    /** Nothing while nothing is left to do. */
    private String goingOn() {
        return view.tasks().done() < view.tasks().total()
                ? "Các đơn vị tiếp tục thực hiện những nhiệm vụ chưa hoàn thành %s.".formatted(plan.ofIt())
                : "";
    }

    /** One sentence says so when nobody wrote anything, and nothing is said while nobody was heard. */
    private String written(Function<UnitPart, @Nullable String> text, String nothing) {
        if (!view.hasFigures()) {
            return "";
        }
        var words = MergedWords.of(view.units(), text);
        return words.isEmpty() ? nothing : joined(words);
    }

    private static String joined(List<String> sentences) {
        return String.join("\n", sentences);
    }
}
