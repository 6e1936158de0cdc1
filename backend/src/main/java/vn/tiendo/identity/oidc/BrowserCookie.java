package vn.tiendo.identity.oidc;

import jakarta.ws.rs.core.NewCookie;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.secret.Secret;

/** Ties the way back to the browser that left. Lax, since the way back begins on the provider's site. */
final class BrowserCookie {
    static final String NAME = "tiendo_oidc";
    private static final int LIFE = 600;
    /** Ours are exactly so long; anything else was not made here. */
    private static final int LENGTH = 43;

    private BrowserCookie() {}

    static @Nullable Secret read(@Nullable String value) {
        return value == null || value.length() != LENGTH ? null : new Secret(value);
    }

    static NewCookie carrying(Secret browser, boolean secure) {
        return new NewCookie.Builder(NAME)
                .value(browser.value())
                .path("/api/v1/oidc")
                .maxAge(LIFE)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
