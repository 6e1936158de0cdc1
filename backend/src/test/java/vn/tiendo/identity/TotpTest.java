package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    /** RFC 6238, appendix B, of whose eight digits an authenticator shows the last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130",
    })
    void codes_are_those_of_the_standard(long second, String code) {
        var moment = Instant.ofEpochSecond(second);
        assertThat(Totp.code(SECRET, Totp.stepAt(moment))).isEqualTo(code);
        assertThat(Totp.stepOf(code, SECRET, moment)).hasValue(Totp.stepAt(moment));
    }

    @Test
    void a_clock_may_be_one_step_behind_or_ahead_and_no_more() {
        assertThat(Totp.stepOf("081804", SECRET, NOW.plusSeconds(30))).isPresent();
        assertThat(Totp.stepOf("081804", SECRET, NOW.minusSeconds(30))).isPresent();
        assertThat(Totp.stepOf("081804", SECRET, NOW.plusSeconds(61))).isEmpty();
        assertThat(Totp.stepOf("081804", SECRET, NOW.minusSeconds(60))).isEmpty();
    }

    @Test
    void anything_else_is_no_code() {
        assertThat(Totp.stepOf("", SECRET, NOW)).isEmpty();
        assertThat(Totp.stepOf("81804", SECRET, NOW)).isEmpty();
        assertThat(Totp.stepOf("mã số", SECRET, NOW)).isEmpty();
    }

    @Test
    void secrets_are_random_and_typed_in_base32() {
        assertThat(Totp.words(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.randomSecret()).hasSize(20).isNotEqualTo(Totp.randomSecret());
    }
}
