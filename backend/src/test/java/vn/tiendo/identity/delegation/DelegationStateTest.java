package vn.tiendo.identity.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelegationStateTest {
    @ParameterizedTest
    @CsvSource({
        "2024-02-29, false, UPCOMING",
        "2024-03-01, false, ACTIVE",
        "2024-03-31, false, ACTIVE",
        "2024-04-01, false, EXPIRED",
        "2024-02-29, true, REVOKED",
        "2024-03-15, true, REVOKED",
        "2024-04-01, true, REVOKED",
    })
    void follows_from_the_days_and_from_being_taken_back(LocalDate today, boolean revoked, DelegationState state) {
        assertThat(DelegationState.of(revoked, LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31), today))
                .isEqualTo(state);
    }
}
