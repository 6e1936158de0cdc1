package vn.tiendo.identity;

import jakarta.ws.rs.container.ContainerRequestContext;

/** What is called, as the rules know it that go by method and path alone.
 *
 * @param path below {@code /api/v1/}, without a slash at its end: {@code account/password}
 */
record Call(String method, String path) {
    private static final String BASE = "/api/v1/";

    static Call of(ContainerRequestContext request) {
        return new Call(request.getMethod(), below(request.getUriInfo().getPath()));
    }

    /** The first part of the path: {@code account}. */
    String resource() {
        return path.split("/", 2)[0];
    }

    /** As rules are written: {@code PUT account/password}. */
    String line() {
        return method + " " + path;
    }

    private static String below(String path) {
        var rest = path.startsWith(BASE) ? path.substring(BASE.length()) : path;
        return rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    }
}
