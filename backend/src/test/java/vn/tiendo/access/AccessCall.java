package vn.tiendo.access;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiendo.testing.TusCalls;

/** How one operation of the contract is tried; a body may name things as {@code ${assignment}}.
 *
 * @param path the things whose ids stand in the path, in its order
 * @param body JSON that passes validation, so that what refuses is a rule and not a form; empty for a web form
 * @param finds the thing that the answer must name to count as seen; null when any answer counts
 * @param ownSession whether the call ends its session
 * @param file the name of an upload in place of a body
 * @param headers that the call carries
 * @param query what is asked for in the address, where a call without it is refused as a form
 */
record AccessCall(
        String operation,
        List<String> path,
        String body,
        @Nullable String finds,
        boolean ownSession,
        @Nullable String file,
        Map<String, String> headers,
        Map<String, String> query) {

    /** A version that nothing has: who may do it is told that somebody was faster, and nothing changes. */
    private static final String STALE = "\"999999\"";

    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");
    private static final String TUS = "Tus-Resumable";

    static AccessCall call(String operation, String... path) {
        return new AccessCall(operation, List.of(path), "{}", null, false, null, Map.of(), Map.of());
    }

    AccessCall body(String json) {
        return new AccessCall(operation, path, json, finds, ownSession, file, headers, query);
    }

    AccessCall finds(String thing) {
        return new AccessCall(operation, path, body, thing, ownSession, file, headers, query);
    }

    AccessCall inOwnSession() {
        return new AccessCall(operation, path, body, finds, true, file, headers, query);
    }

    AccessCall upload(String name) {
        return new AccessCall(operation, path, body, finds, ownSession, name, headers, query);
    }

    AccessCall with(String name, String value) {
        var more = new TreeMap<>(headers);
        more.put(name, value);
        return new AccessCall(operation, path, body, finds, ownSession, file, more, query);
    }

    AccessCall asking(String name, String value) {
        return new AccessCall(operation, path, body, finds, ownSession, file, headers, Map.of(name, value));
    }

    /** A call of tus, which carries bytes and no JSON. */
    AccessCall tus() {
        return with(TUS, "1.0.0");
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
        var request = as.redirects().follow(false).headers(headers).queryParams(query);
        if (WITHOUT_BODY.contains(method)) {
            return request;
        }
        if (headers.containsKey(TUS)) {
            return TusCalls.piece(request, new byte[] {1, 2, 3});
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
