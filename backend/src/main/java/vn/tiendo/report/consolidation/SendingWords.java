package vn.tiendo.report.consolidation;

import static vn.tiendo.template.OfficialBlock.bullet;
import static vn.tiendo.template.OfficialBlock.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.tiendo.document.VietnameseNumbers;
import vn.tiendo.report.ReportState;
import vn.tiendo.template.OfficialBlock;

/** Who reported and who did not. */
final class SendingWords {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private SendingWords() {}

    static List<OfficialBlock> of(List<UnitPart> units) {
        var blocks = new ArrayList<OfficialBlock>();
        var approved = names(units, ReportState.APPROVED);
        var asked = units.size() - number(units, ReportState.EXCLUDED);
        blocks.add(paragraph("Có %s/%s đơn vị có báo cáo đã được duyệt và đưa vào tổng hợp%s"
                .formatted(
                        VietnameseNumbers.inText(number(units, ReportState.APPROVED)),
                        VietnameseNumbers.inText(asked),
                        approved.isEmpty() ? "." : ": " + approved + ".")));
        if (number(units, ReportState.APPROVED) < asked) {
            blocks.add(paragraph("Các đơn vị sau chưa có trong số liệu của báo cáo này:"));
        }
        for (var state :
                List.of(ReportState.DRAFT, ReportState.RETURNED, ReportState.SUBMITTED, ReportState.EXCLUDED)) {
            add(blocks, why(state), names(units, state));
        }
        return blocks;
    }

    /** Why a unit is not in the figures. */
    static String why(ReportState state) {
        return switch (state) {
            case DRAFT -> "chưa báo cáo";
            case RETURNED -> "đang chỉnh lý báo cáo";
            case SUBMITTED -> "đã gửi báo cáo, chờ duyệt";
            case EXCLUDED -> "không phải báo cáo trong đợt này";
            case APPROVED -> throw new IllegalArgumentException("an approved report is in the figures");
        };
    }

    private static void add(List<OfficialBlock> blocks, String why, String names) {
        if (!names.isEmpty()) {
            blocks.add(bullet(
                    "%s%s: %s.".formatted(why.substring(0, 1).toUpperCase(VIETNAMESE), why.substring(1), names)));
        }
    }

    private static long number(List<UnitPart> units, ReportState state) {
        return units.stream().filter(unit -> unit.state() == state).count();
    }

    private static String names(List<UnitPart> units, ReportState state) {
        return units.stream()
                .filter(unit -> unit.state() == state)
                .map(unit -> unit.unit().name())
                .collect(Collectors.joining("; "));
    }
}
