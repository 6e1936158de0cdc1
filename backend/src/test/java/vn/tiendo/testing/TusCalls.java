package vn.tiendo.testing;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** Sends files in pieces, as a client of tus 1.0.0 does. */
public final class TusCalls {
    public static final String UPLOADS = "/api/v1/uploads";
    private static final String PIECE = "application/offset+octet-stream";

    private TusCalls() {}

    /** What every call but OPTIONS carries. */
    public static RequestSpecification tus(RequestSpecification who) {
        return who.header("Tus-Resumable", "1.0.0");
    }

    public static String metadata(String name) {
        return "filename " + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }

    public static ValidatableResponse begin(RequestSpecification who, String name, long length) {
        return tus(who).header("Upload-Length", length)
                .header("Upload-Metadata", metadata(name))
                .post(UPLOADS)
                .then();
    }

    /** @return the address of an upload that has begun */
    public static String begun(RequestSpecification who, String name, long length) {
        return begin(who, name, length).statusCode(201).extract().header("Location");
    }

    public static ValidatableResponse send(RequestSpecification who, String upload, long from, byte[] piece) {
        return piece(tus(who), piece)
                .header("Upload-Offset", from)
                .patch(upload)
                .then();
    }

    /** A request that carries bytes. */
    public static RequestSpecification piece(RequestSpecification request, byte[] piece) {
        var asBytes = EncoderConfig.encoderConfig().encodeContentTypeAs(PIECE, ContentType.BINARY);
        return request.config(RestAssured.config().encoderConfig(asBytes))
                .contentType(PIECE)
                .body(piece);
    }

    public static ValidatableResponse find(RequestSpecification who, String upload) {
        return tus(who).head(upload).then();
    }

    public static UUID idOf(String upload) {
        return UUID.fromString(upload.substring(upload.lastIndexOf('/') + 1));
    }
}
