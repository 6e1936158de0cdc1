package vn.tiendo.identity;

import static org.hamcrest.Matchers.hasSize;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.binary.Base32;
import vn.tiendo.testing.TestAgency;

/** The telephone of somebody who shows a second factor. */
final class Authenticator {
    private Authenticator() {}

    /** Sets one up for whoever is signed in; the secret of it. */
    static byte[] enrol(Browser browser) {
        var secret = begin(browser);
        confirm(browser, code(secret, 0));
        return secret;
    }

    static byte[] begin(Browser browser) {
        var answer = browser.post("account/second-factor");
        answer.then().statusCode(200);
        return new Base32().decode(answer.<String>path("secret"));
    }

    /** The recovery codes. */
    static List<String> confirm(Browser browser, String code) {
        var answer = browser.put("account/second-factor", Map.of("code", code, "password", TestAgency.PASSWORD));
        answer.then().statusCode(200).body("recoveryCodes", hasSize(10));
        return answer.path("recoveryCodes");
    }

    static String code(byte[] secret, int stepsAhead) {
        return Totp.code(secret, Totp.stepAt(Instant.now()) + stepsAhead);
    }
}
