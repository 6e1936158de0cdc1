package vn.tiendo.identity;

import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** From where somebody calls.
 *
 * @param address IP address; behind a proxy, the one that the proxy names
 * @param userAgent as the browser describes itself
 */
public record Caller(String address, @Nullable String userAgent) {
    private static final int LONGEST_USER_AGENT = 400;

    public static Caller of(RoutingContext http) {
        var remote = http.request().remoteAddress();
        var agent = http.request().getHeader("User-Agent");
        return new Caller(
                remote == null || remote.hostAddress() == null ? "unknown" : remote.hostAddress(),
                agent == null ? null : agent.substring(0, Math.min(agent.length(), LONGEST_USER_AGENT)));
    }
}
