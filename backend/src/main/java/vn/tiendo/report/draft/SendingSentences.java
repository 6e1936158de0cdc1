package vn.tiendo.report.draft;

import static vn.tiendo.document.VietnameseNumbers.inText;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import vn.tiendo.report.ReportState;
import vn.tiendo.report.consolidation.SendingWords;
import vn.tiendo.report.consolidation.UnitPart;

/** Who reported, who was late, and who did not; whoever need not report is in no rate. */
final class SendingSentences {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final List<ReportState> ABSENT =
            List.of(ReportState.DRAFT, ReportState.RETURNED, ReportState.SUBMITTED);

    private SendingSentences() {}

    static List<String> of(List<UnitPart> units) {
        var asked = names(units, unit -> unit.state() != ReportState.EXCLUDED);
        var approved = names(units, unit -> unit.state() == ReportState.APPROVED);
        var sentences = new ArrayList<String>();
        sentences.add(counted(asked.size(), approved));
        var late = names(units, unit -> unit.state() == ReportState.APPROVED && unit.late());
        if (!late.isEmpty()) {
            sentences.add(late(late, approved));
        }
        if (!approved.isEmpty() && approved.size() < asked.size()) {
            sentences.add("Các đơn vị sau chưa có trong số liệu của báo cáo này:");
        }
        ABSENT.forEach(state -> add(sentences, state, units));
        add(sentences, ReportState.EXCLUDED, units);
        return sentences;
    }

    private static String counted(int asked, List<String> approved) {
        if (asked == 0) {
            return "Không có đơn vị nào phải báo cáo trong đợt này.";
        }
        if (approved.isEmpty()) {
            return asked == 1
                    ? "Đơn vị phải báo cáo chưa có báo cáo được duyệt."
                    : "Chưa có báo cáo nào được duyệt trong số %s đơn vị phải báo cáo.".formatted(inText(asked));
        }
        if (approved.size() == asked) {
            return asked == 1
                    ? "%s là đơn vị phải báo cáo; báo cáo đã được duyệt và đưa vào tổng hợp."
                            .formatted(approved.getFirst())
                    : "Cả %s đơn vị phải báo cáo đã có báo cáo được duyệt và đưa vào tổng hợp%s."
                            .formatted(inText(asked), listed(approved));
        }
        return "Có %s/%s đơn vị có báo cáo đã được duyệt và đưa vào tổng hợp%s%s."
                .formatted(
                        inText(approved.size()), inText(asked), Rate.reached(approved.size(), asked), listed(approved));
    }

    /** Very many names stand in the table. */
    private static String listed(List<String> approved) {
        return approved.size() > Names.MOST ? " (danh sách tại Biểu 01)" : ": " + String.join("; ", approved);
    }

    private static String late(List<String> late, List<String> approved) {
        if (late.size() == approved.size() && late.size() > 1) {
            return "Các báo cáo này đều gửi sau thời hạn.";
        }
        return "Gửi sau thời hạn: %s đơn vị (%s).".formatted(inText(late.size()), Names.of(late));
    }

    private static void add(List<String> sentences, ReportState state, List<UnitPart> units) {
        var names = names(units, unit -> unit.state() == state);
        if (!names.isEmpty()) {
            var why = SendingWords.why(state);
            sentences.add("- %s%s: %s."
                    .formatted(why.substring(0, 1).toUpperCase(VIETNAMESE), why.substring(1), Names.of(names)));
        }
    }

    private static List<String> names(List<UnitPart> units, Predicate<UnitPart> which) {
        return units.stream().filter(which).map(unit -> unit.unit().name()).toList();
    }
}
