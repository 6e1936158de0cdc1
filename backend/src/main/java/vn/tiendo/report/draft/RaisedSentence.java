package vn.tiendo.report.draft;

import static vn.tiendo.document.VietnameseNumbers.inText;

import java.util.List;
import java.util.Optional;
import vn.tiendo.report.consolidation.RaisedPart;

/** How many difficulties were raised in the system, and how many have an answer; nothing is said of none. */
final class RaisedSentence {
    private RaisedSentence() {}

    static Optional<String> of(List<RaisedPart> raised) {
        long all = raised.size();
        if (all == 0) {
            return Optional.empty();
        }
        long answered = raised.stream().filter(it -> it.instruction() != null).count();
        return Optional.of("Trong kỳ, các đơn vị đã báo cáo nêu %s khó khăn, vướng mắc trên hệ thống%s."
                .formatted(inText(all), standing(all, answered)));
    }

    /** How many of them come with a proposal; nothing is said of none. */
    static Optional<String> ofProposals(List<RaisedPart> raised) {
        long proposals = raised.stream().filter(it -> !it.proposal().isBlank()).count();
        return proposals == 0
                ? Optional.empty()
                : Optional.of("Trong kỳ, các đơn vị đã báo cáo nêu %s đề xuất, kiến nghị trên hệ thống."
                        .formatted(inText(proposals)));
    }

    private static String standing(long all, long answered) {
        if (answered == all) {
            return all == 1 ? ", đã có chỉ đạo của lãnh đạo" : ", đều đã có chỉ đạo của lãnh đạo";
        }
        if (answered == 0) {
            return all == 1 ? ", đang được xem xét" : ", đều đang được xem xét";
        }
        return ", trong đó %s đã có chỉ đạo của lãnh đạo, %s đang được xem xét"
                .formatted(inText(answered), inText(all - answered));
    }
}
