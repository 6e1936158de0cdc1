package vn.tiendo.identity;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import vn.tiendo.shared.secret.Sha256;

/** A code for the day on which the authenticator is lost: 120 random bits, so that its plain hash cannot be searched.
 *
 * @param words as it is shown and typed: four groups of six letters and digits
 */
record RecoveryCode(String words) {
    static final int HOW_MANY = 10;
    private static final int BYTES = 15;
    private static final int GROUP = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    static List<RecoveryCode> newSet() {
        return Stream.generate(RecoveryCode::random).limit(HOW_MANY).toList();
    }

    private static RecoveryCode random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var text = new Base32().encodeToString(bytes).toLowerCase(Locale.ROOT);
        var groups = new ArrayList<String>();
        for (int i = 0; i < text.length(); i += GROUP) {
            groups.add(text.substring(i, i + GROUP));
        }
        return new RecoveryCode(String.join("-", groups));
    }

    /** Case, spaces and hyphens do not matter. */
    byte[] hash() {
        return Sha256.of(words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    /** Never printed: it stands for the authenticator. */
    @Override
    public String toString() {
        return "RecoveryCode[hidden]";
    }
}
