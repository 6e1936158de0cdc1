package vn.tiendo.identity;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import vn.tiendo.testing.Addresses;

/** Somebody's browser at an address of its own, with the cookie that it was given last. */
final class Browser {
    private final String address;
    private String cookie = "";

    Browser() {
        this(Addresses.next());
    }

    Browser(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }

    String cookie() {
        return cookie;
    }

    /** Signs in whether or not that succeeds. */
    Response signIn(String username, String password) {
        return keep(
                call().body(Map.of("username", username, "password", password)).post("/api/v1/sessions"));
    }

    Response get(String path) {
        return call().get("/api/v1/" + path);
    }

    Response put(String path, Map<String, ?> body) {
        return keep(call().body(new HashMap<>(body)).put("/api/v1/" + path));
    }

    Response post(String path) {
        return call().post("/api/v1/" + path);
    }

    Response delete(String path) {
        return call().delete("/api/v1/" + path);
    }

    Response delete(String path, Map<String, ?> body) {
        return call().body(new HashMap<>(body)).delete("/api/v1/" + path);
    }

    RequestSpecification call() {
        var request = given().contentType(ContentType.JSON).header("X-Forwarded-For", address);
        return cookie.isEmpty() ? request : request.cookie(SessionCookie.NAME, cookie);
    }

    private Response keep(Response answer) {
        var given = answer.cookie(SessionCookie.NAME);
        if (given != null) {
            cookie = given;
        }
        return answer;
    }
}
