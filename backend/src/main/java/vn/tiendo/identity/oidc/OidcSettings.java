package vn.tiendo.identity.oidc;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The identity provider that the operator has chosen; see docs/sso.md. */
@ConfigMapping(prefix = "tiendo.oidc")
interface OidcSettings {
    /** The issuer, whose discovery document says the rest; without it nobody signs in through a provider. */
    Optional<URI> issuer();

    /** As which this installation is registered at the provider. */
    Optional<String> clientId();

    /** The secret of that registration. */
    Optional<String> clientSecret();

    /** What people call the provider: "Đăng nhập bằng …". */
    @WithDefault("tài khoản công vụ")
    String label();

    /** What to ask the provider to tell. */
    @WithDefault("openid profile email")
    String scopes();

    /** For whom access tokens of other systems must be issued; never the client id, for then ID tokens would do. */
    @WithDefault("tiendo-api")
    String audience();

    /** The address under which browsers know this installation; without it the one that they call. */
    Optional<URI> publicUrl();

    /** Unknown keys make us ask the provider for its keys again, but no more often than this. */
    @WithDefault("10s")
    Duration keyInterval();
}
