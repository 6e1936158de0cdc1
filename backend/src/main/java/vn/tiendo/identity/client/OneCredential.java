package vn.tiendo.identity.client;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.tiendo.shared.problem.Malformed;

/** Refuses a request that shows a session and a token: nobody could say as whom it acts. */
class OneCredential {
    /** The name of the cookie, and the one that it has over TLS. */
    private static final Set<String> SESSION = Set.of("tiendo_session", "__Host-tiendo_session");

    @ServerRequestFilter(preMatching = true)
    void refuseTwo(ContainerRequestContext request) {
        if (request.getCookies().keySet().stream().anyMatch(SESSION::contains)
                && Challenge.showsToken(request.getHeaderString(HttpHeaders.AUTHORIZATION))) {
            throw new Malformed(
                    "two-credentials",
                    "Yêu cầu vừa có phiên đăng nhập vừa có mã truy cập. Hãy chỉ gửi một trong hai; trong trình duyệt, đăng xuất trước khi thử mã truy cập.");
        }
    }
}
