package vn.tiendo.upload;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Both sides say in every call which version of tus they speak; another one is refused with 412. */
class TusVersion {
    private static final String HEADER = "Tus-Resumable";
    private static final String SPOKEN = "1.0.0";

    @ServerRequestFilter
    void refuseOthers(ContainerRequestContext request) {
        if (isUpload(request)
                && !HttpMethod.OPTIONS.equals(request.getMethod())
                && !SPOKEN.equals(request.getHeaderString(HEADER))) {
            throw new WebApplicationException(Response.Status.PRECONDITION_FAILED);
        }
    }

    @ServerResponseFilter
    void say(ContainerRequestContext request, ContainerResponseContext response) {
        if (isUpload(request)) {
            response.getHeaders().put(HEADER, List.of(SPOKEN));
            response.getHeaders().put("Tus-Version", List.of(SPOKEN));
        }
    }

    private static boolean isUpload(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        return path.equals(UploadResource.PATH) || path.startsWith(UploadResource.PATH + "/");
    }
}
