package vn.tiendo.report.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.template.OwnFields;
import vn.tiendo.template.TemplateKind;

class ConsolidationFieldsTest {
    private final OwnFields fields = ConsolidationFields.of(ConsolidationSample.view(), ConsolidationSample.facts());

    @Test
    void all_fields_of_the_kind_are_filled_and_no_others() {
        var names = TemplateKind.CONSOLIDATION.names();
        assertThat(names.words()).containsAll(fields.words().keySet());
        assertThat(fields.words()).hasSize(9);
        for (var list : new String[] {"don_vi", "nhiem_vu"}) {
            assertThat(fields.lists().get(list))
                    .isNotEmpty()
                    .allSatisfy(item ->
                            assertThat(item.keySet()).isEqualTo(names.lists().get(list)));
        }
    }

    @Test
    void a_unit_that_did_not_report_has_dashes_and_no_zeros() {
        assertThat(fields.lists().get("don_vi"))
                .filteredOn(unit -> unit.get("ten").equals("Phòng Kế hoạch - Tài chính"))
                .first()
                .satisfies(unit -> assertThat(unit.get("tong_so")).isEqualTo("–"));
    }
}
