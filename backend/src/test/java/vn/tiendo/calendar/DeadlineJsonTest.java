package vn.tiendo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
}
