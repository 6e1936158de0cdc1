package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SessionTokenTest {
    @Test
    void has_256_bits_and_is_never_given_twice() {
        var tokens = Stream.generate(SessionToken::random).limit(1_000).toList();
        assertThat(tokens)
                .doesNotHaveDuplicates()
                .allSatisfy(token ->
                        assertThat(Base64.getUrlDecoder().decode(token.value())).hasSize(32));
    }

    @Test
    void is_kept_as_a_hash_and_never_printed() {
        var token = SessionToken.random();
        assertThat(token.hash()).hasSize(32).isNotEqualTo(Base64.getUrlDecoder().decode(token.value()));
        assertThat(token.toString()).doesNotContain(token.value());
    }
}
