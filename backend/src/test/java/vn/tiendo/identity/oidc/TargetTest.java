package vn.tiendo.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/ke-hoach", "/nhiem-vu?q=b%C3%A1o%20c%C3%A1o&sort=due", "/bao-cao/1#dong-2"})
    void a_page_of_this_site_is_kept(String path) {
        assertThat(Target.of(path).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ke-hoach",
                "https://example.org/",
                "//example.org",
                "/\\example.org",
                "\\/example.org",
                "/..//example.org",
                "/./..//example.org",
                "/\t/example.org",
                "/%zz",
                "/api/v1/sessions",
                "javascript:alert(1)"
            })
    void anything_else_leads_to_the_start_page(String path) {
        assertThat(Target.of(path).path()).isEqualTo("/");
    }

    @Test
    void nothing_leads_to_the_start_page() {
        assertThat(Target.of(null).path()).isEqualTo("/");
        assertThat(Target.of("/" + "a".repeat(2_000)).path()).isEqualTo("/");
    }
}
