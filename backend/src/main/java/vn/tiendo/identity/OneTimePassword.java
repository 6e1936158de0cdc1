package vn.tiendo.identity;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.shared.web.HasVersion;

/** A password that an administrator hands over and that its owner must replace at once. It is shown only here.
 *
 * @param password four groups of four letters and digits, none of which can be mistaken for another when read aloud
 * @param version of the account
 */
public record OneTimePassword(String password, long version) implements HasVersion {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    static String random() {
        return IntStream.range(0, GROUPS).mapToObj(_ -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(GROUP_LENGTH, 0, SIGNS.length())
                .mapToObj(i -> String.valueOf(SIGNS.charAt(i)))
                .collect(Collectors.joining());
    }

    /** Never printed: it would open the account. */
    @Override
    public String toString() {
        return "OneTimePassword[hidden]";
    }
}
