package vn.tiendo.report.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.draft.DraftSamples.proposing;
import static vn.tiendo.report.draft.DraftSamples.raised;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.consolidation.RaisedPart;

class RaisedSentenceTest {
    private static final String UNITS = "Trong kỳ, các đơn vị đã báo cáo nêu ";

    @Test
    void nothing_is_said_of_none() {
        assertThat(RaisedSentence.of(List.of())).isEmpty();
    }

    @Test
    void one_is_not_spoken_of_as_many() {
        assertThat(sentence(raised("Đồng ý")))
                .isEqualTo(UNITS + "01 khó khăn, vướng mắc trên hệ thống, đã có chỉ đạo của lãnh đạo.");
        assertThat(sentence(raised(null)))
                .isEqualTo(UNITS + "01 khó khăn, vướng mắc trên hệ thống, đang được xem xét.");
    }

    @Test
    void what_holds_for_all_is_said_of_all() {
        assertThat(sentence(raised("Đồng ý"), raised("Cấp"))).endsWith(", đều đã có chỉ đạo của lãnh đạo.");
        assertThat(sentence(raised(null), raised(null))).endsWith(", đều đang được xem xét.");
    }

    @Test
    void some_are_answered_and_some_are_not() {
        assertThat(sentence(raised("Đồng ý"), raised(null), raised(null)))
                .isEqualTo(
                        UNITS
                                + "03 khó khăn, vướng mắc trên hệ thống, trong đó 01 đã có chỉ đạo của lãnh đạo, 02 đang được xem xét.");
    }

    @Test
    void proposals_are_counted_apart() {
        assertThat(RaisedSentence.ofProposals(List.of(raised(null)))).isEmpty();
        assertThat(RaisedSentence.ofProposals(
                        List.of(raised(null), proposing("Cấp bổ sung"), proposing("Bổ sung người"))))
                .contains(UNITS + "02 đề xuất, kiến nghị trên hệ thống.");
    }

    private static String sentence(RaisedPart... raised) {
        return RaisedSentence.of(List.of(raised)).orElseThrow();
    }
}
