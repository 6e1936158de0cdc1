package vn.tiendo.identity.limit;

import java.util.UUID;

/** What a caller may do in a minute.
 *
 * @param policy name of the rule as in the {@code RateLimit-Policy} header
 * @param caller whose calls are counted together
 * @param perMinute calls in each minute
 */
public record Quota(String policy, UUID caller, int perMinute) {
    /** The attribute of a security identity that has a quota of its own. */
    public static final String ATTRIBUTE = "quota";

    private static final int SECONDS = 60;
    private static final int SMALL = 10;

    public static Quota ofClient(UUID caller, int perMinute) {
        return new Quota("client", caller, perMinute);
    }

    /** Of a secret link that opens something without signing in. */
    public static Quota ofLink(UUID link, int perMinute) {
        return new Quota("link", link, perMinute);
    }

    static Quota ofPerson(UUID caller, int perMinute) {
        return new Quota("person", caller, perMinute);
    }

    /** What a replica takes at once: enough for a second, and of a small quota a tenth so that not every call asks. */
    int share() {
        return Math.max(Math.ceilDiv(perMinute, SECONDS), Math.min(SMALL, Math.ceilDiv(perMinute, SMALL)));
    }
}
