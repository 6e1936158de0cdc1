package vn.tiendo.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What an authenticator needs; shown once.
 *
 * @param secret in Base32, to be typed
 * @param uri the same as {@code otpauth:} address, to be shown as a QR code
 */
public record NewSecondFactor(String secret, String uri) {
    private static final String ISSUER = "Tiến Độ";

    static NewSecondFactor of(String username, byte[] secret) {
        var words = Totp.words(secret);
        var uri = "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
                .formatted(encoded(ISSUER), encoded(username), words, encoded(ISSUER));
        return new NewSecondFactor(words, uri);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "NewSecondFactor[hidden]";
    }
}
