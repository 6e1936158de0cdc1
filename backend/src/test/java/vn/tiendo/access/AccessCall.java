package vn.tiendo.access;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How one operation of the contract is tried; a body may name things as {@code ${assignment}}.
 *
 * @param path the things whose ids stand in the path, in its order
 * @param body JSON that passes validation, so that what refuses is a rule and not a form; empty for a web form
 * @param finds the thing that the answer must name to count as seen; null when any answer counts
 * @param ownSession whether the call ends its session
 * @param file the name of an upload in place of a body
 * @param header name and value of one that the call carries; empty for none
 */
record AccessCall(
        String operation,
        List<String> path,
        String body,
        @Nullable String finds,
        boolean ownSession,
        @Nullable String file,
        List<String> header) {

    /** A version that nothing has: who may do it is told that somebody was faster, and nothing changes. */
    private static final String STALE = "\"999999\"";

    static AccessCall call(String operation, String... path) {
        return new AccessCall(operation, List.of(path), "{}", null, false, null, List.of());
    }

    AccessCall body(String json) {
        return new AccessCall(operation, path, json, finds, ownSession, file, header);
    }

    AccessCall finds(String thing) {
        return new AccessCall(operation, path, body, thing, ownSession, file, header);
    }

    AccessCall inOwnSession() {
        return new AccessCall(operation, path, body, finds, true, file, header);
    }

    AccessCall upload(String name) {
        return new AccessCall(operation, path, body, finds, ownSession, name, header);
    }

    AccessCall with(String name, String value) {
        return new AccessCall(operation, path, body, finds, ownSession, file, List.of(name, value));
    }

    /** Sends the call and says in a word what came of it. */
    String outcome(RequestSpecification as, String method, String template, Map<String, String> things) {
        var answer = complete(as, method, things).request(method, address(template, things));
        if (answer.statusCode() == 415 && "http-415".equals(answer.path("code"))) {
            throw new AssertionError(operation + " was sent in the wrong format");
        }
        return switch (answer.statusCode()) {
            case 200, 201, 202, 204 -> sees(answer.asString(), things) ? "yes" : "none";
            case 303, 302, 409, 412, 415, 422, 428 -> "yes";
            default -> String.valueOf(answer.statusCode());
        };
    }

    private boolean sees(String answer, Map<String, String> things) {
        return finds == null || answer.contains(things.get(finds));
    }

    private RequestSpecification complete(RequestSpecification as, String method, Map<String, String> things) {
        var request = as.redirects().follow(false);
        if (!header.isEmpty()) {
            request.header(header.getFirst(), header.getLast());
        }
        if ("GET".equals(method)) {
            return request;
        }
        if (file != null) {
            return request.contentType("multipart/form-data").multiPart("file", file, new byte[] {1, 2, 3});
        }
        return ("POST".equals(method) ? request : request.header("If-Match", STALE))
                .contentType(body.isEmpty() ? "application/x-www-form-urlencoded" : "application/json")
                .body(filled(body, things));
    }

    private String address(String template, Map<String, String> things) {
        var address = template;
        for (var thing : path) {
            address = address.replaceFirst("\\{[^}]+}", things.get(thing));
        }
        return address;
    }

    private static String filled(String body, Map<String, String> things) {
        var text = body;
        for (var thing : things.entrySet()) {
            text = text.replace("${" + thing.getKey() + "}", thing.getValue());
        }
        return text;
    }
}
