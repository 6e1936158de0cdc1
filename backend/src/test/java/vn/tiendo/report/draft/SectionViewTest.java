package vn.tiendo.report.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.report.draft.ConsolidationSection.DIFFICULTIES;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.report.draft.SourceChange.Kind;

class SectionViewTest {

    @Test
    void is_the_draft_until_somebody_edits_it() {
        assertThat(SectionView.of(DIFFICULTIES, "Bản máy", null)).satisfies(section -> {
            assertThat(section.text()).isEqualTo("Bản máy");
            assertThat(section.drafted()).isNull();
            assertThat(section.version()).isZero();
        });
    }

    @Test
    void an_edit_stays_and_says_what_has_changed_in_its_sources() {
        var edit = edit(2, "Viết tay", "Phòng A: Thiếu tiền.\nPhòng B: Thiếu người.");

        assertThat(SectionView.of(DIFFICULTIES, "Phòng A: Thiếu tiền.\nPhòng C: Thiếu máy.", edit))
                .satisfies(section -> {
                    assertThat(section.text()).isEqualTo("Viết tay");
                    assertThat(section.sourceChanged()).isTrue();
                    assertThat(section.changes())
                            .isEqualTo(List.of(
                                    new SourceChange(Kind.REMOVED, "Phòng B: Thiếu người."),
                                    new SourceChange(Kind.ADDED, "Phòng C: Thiếu máy.")));
                    assertThat(section.version()).isEqualTo(2);
                });
    }

    @Test
    void an_edit_of_what_the_sources_still_say_is_up_to_date() {
        assertThat(SectionView.of(DIFFICULTIES, "Như cũ", edit(1, "", "Như cũ")))
                .satisfies(section -> {
                    assertThat(section.text()).isEmpty();
                    assertThat(section.sourceChanged()).isFalse();
                    assertThat(section.drafted()).isEqualTo("Như cũ");
                });
    }

    @Test
    void whoever_takes_the_draft_again_has_it_as_it_is_now() {
        assertThat(SectionView.of(DIFFICULTIES, "Mới", edit(3, null, null))).satisfies(section -> {
            assertThat(section.text()).isEqualTo("Mới");
            assertThat(section.editedBy()).isNull();
            assertThat(section.version()).isEqualTo(3);
        });
    }

    private static SectionEdit edit(long number, @Nullable String text, @Nullable String basedOn) {
        return new SectionEdit(DIFFICULTIES, number, text, basedOn, Instant.EPOCH, "Nguyễn Văn An", "Chánh Văn phòng");
    }
}
