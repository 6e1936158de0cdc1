package vn.tiendo.identity.client;

/** A new token, shown this once: it is kept nowhere.
 *
 * @param secret what the system sends after {@code Authorization: Bearer}
 */
public record IssuedApiToken(ApiTokenView token, String secret) {
    @Override
    public String toString() {
        return "IssuedApiToken[" + token.id() + "]";
    }
}
