package vn.tiendo.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;

/** Days are written as ISO 8601 says, and by ours whatever modules there are. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class JsonDaysTest {
    @Inject
    ObjectMapper mapper;

    @Test
    void a_day_writes_itself() throws Exception {
        assertThat(mapper.writeValueAsString(LocalDate.of(2024, 2, 29))).isEqualTo("\"2024-02-29\"");
        assertThat(mapper.getSerializerProviderInstance()
                        .findValueSerializer(LocalDate.class)
                        .getClass()
                        .getEnclosingClass())
                .isEqualTo(JsonDays.class);
    }
}
