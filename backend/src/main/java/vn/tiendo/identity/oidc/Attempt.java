package vn.tiendo.identity.oidc;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;

/** A person on the way to the provider and back.
 *
 * @param target path of the page to go on to
 */
record Attempt(Nonce nonce, CodeVerifier verifier, Target target) {
    static Attempt towards(Target target) {
        return new Attempt(new Nonce(), new CodeVerifier(), target);
    }
}
