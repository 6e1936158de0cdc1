package vn.tiendo.identity.oidc;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody for whom the provider vouches, after all checks.
 *
 * @param subject never changes and is never given to another, unlike names
 * @param providerSession the session at the provider ({@code sid})
 * @param idToken kept for the sign-out at the provider alone
 */
record Person(
        String issuer,
        String subject,
        Claims claims,
        @Nullable String providerSession,
        String idToken) {
    private static final int LONGEST_USERNAME = 100;
    private static final int LONGEST_NAME = 200;

    /** The name for an account that does not exist yet. */
    Optional<String> username() {
        return claims.text("preferred_username")
                .or(claims::verifiedEmail)
                .filter(name -> name.length() <= LONGEST_USERNAME)
                .filter(name -> name.codePoints().noneMatch(Character::isISOControl));
    }

    /** Names under which an existing account may be theirs. */
    List<String> names() {
        return List.of(username(), claims.verifiedEmail()).stream()
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    Optional<String> displayName() {
        return claims.text("name")
                .map(name -> name.replaceAll("\\p{Cntrl}", " "))
                .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    }

    /** How the provider made sure: {@code pwd}, {@code otp}, ... */
    List<String> methods() {
        return claims.texts("amr");
    }

    @Nullable
    String assurance() {
        return claims.text("acr").orElse(null);
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "Person[" + subject + "]";
    }
}
