package vn.tiendo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.calendar.grammar.DeadlineGrammar;

class DeadlineJsonTest {

    private final ObjectMapper json = new ObjectMapper().findAndRegisterModules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoàn thành trước 17h00 ngày 15/3/2024",
                "Trước ngày 18 hằng tháng",
                "Thứ Sáu hằng tuần",
                "10 ngày làm việc kể từ ngày ký",
                "Quý I/2024 (Kế hoạch); Năm 2024 thường xuyên",
                ""
            })
    void survives_the_way_into_the_database_and_back(String words) throws JsonProcessingException {
        Deadline deadline = DeadlineGrammar.parse(words, DeadlineContext.ofYear(2024));
        assertThat(json.readValue(json.writeValueAsString(deadline), Deadline.class))
                .isEqualTo(deadline);
    }

    @Test
    void says_its_meaning_in_words() {
        Deadline deadline = DeadlineGrammar.parse("Trước ngày 28/2/2024", DeadlineContext.ofYear(2024));
        assertThat(json.valueToTree(deadline).path("meaning").asText()).isEqualTo("hạn 27/02/2024");
    }

    @Test
    void is_read_as_it_was_stored_before_it_said_its_meaning() throws JsonProcessingException {
        Deadline deadline = DeadlineGrammar.parse("Quý II/2024", DeadlineContext.ofYear(2024));
        ObjectNode stored = json.valueToTree(deadline);
        stored.remove("meaning");
        assertThat(json.treeToValue(stored, Deadline.class)).isEqualTo(deadline);
    }
}
