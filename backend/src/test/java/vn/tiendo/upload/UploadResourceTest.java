package vn.tiendo.upload;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.testing.TusCalls.UPLOADS;
import static vn.tiendo.testing.TusCalls.begin;
import static vn.tiendo.testing.TusCalls.begun;
import static vn.tiendo.testing.TusCalls.find;
import static vn.tiendo.testing.TusCalls.metadata;
import static vn.tiendo.testing.TusCalls.send;
import static vn.tiendo.testing.TusCalls.tus;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;

/** What a client of tus sends and is answered. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class UploadResourceTest {
    private static final byte[] PIECE = "bốn mươi byte của một tệp".getBytes(UTF_8);

    private TestAgency agency;

    @BeforeEach
    void people() {
        agency = TestAgency.create();
    }

    @Test
    void nobody_sends_anything_without_signing_in() {
        var upload = begun(me(), "a.pdf", 10);

        begin(given(), "a.pdf", 10).statusCode(401);
        find(given(), upload).statusCode(401);
        send(given(), upload, 0, PIECE).statusCode(401);
        tus(given()).delete(upload).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"READER", "LEADER", "ADMINISTRATOR"})
    void who_adds_no_evidence_sends_no_file(String role) {
        begin(agency.as(Role.valueOf(role), "LDVL"), "a.pdf", 10).statusCode(403);
    }

    @Test
    void the_server_says_what_it_understands() {
        me().options(UPLOADS)
                .then()
                .statusCode(204)
                .header("Tus-Version", equalTo("1.0.0"))
                .header("Tus-Extension", equalTo("creation,expiration,termination"))
                .header("Tus-Max-Size", equalTo(String.valueOf(100 << 20)));
    }

    @Test
    void another_version_is_refused_with_the_one_that_is_spoken() {
        for (var other : List.of("0.2.2", "")) {
            me().header("Tus-Resumable", other)
                    .header("Upload-Length", 10)
                    .header("Upload-Metadata", metadata("a.pdf"))
                    .post(UPLOADS)
                    .then()
                    .statusCode(412)
                    .header("Tus-Version", equalTo("1.0.0"))
                    .header("Tus-Resumable", equalTo("1.0.0"));
        }
    }

    @Test
    void a_file_comes_piece_by_piece_and_the_server_knows_how_far_it_is() {
        var begun = begin(me(), "Báo cáo quý I.pdf", 2L * PIECE.length)
                .statusCode(201)
                .header("Upload-Offset", equalTo("0"))
                .header("Upload-Expires", endsWith(" GMT"))
                .header("Tus-Resumable", equalTo("1.0.0"));
        String upload = begun.extract().header("Location");

        send(me(), upload, 0, PIECE).statusCode(204).header("Upload-Offset", equalTo(String.valueOf(PIECE.length)));
        find(me(), upload)
                .statusCode(204)
                .header("Upload-Offset", equalTo(String.valueOf(PIECE.length)))
                .header("Upload-Length", equalTo(String.valueOf(2 * PIECE.length)))
                .header("Upload-Metadata", equalTo(metadata("Báo cáo quý I.pdf")))
                .header("Cache-Control", containsString("no-store"));
        send(me(), upload, PIECE.length, PIECE)
                .statusCode(204)
                .header("Upload-Offset", equalTo(String.valueOf(2 * PIECE.length)));
    }

    @Test
    void a_piece_from_elsewhere_is_refused_and_changes_nothing() {
        var upload = begun(me(), "a.pdf", 1000);
        send(me(), upload, 0, PIECE).statusCode(204);

        for (long from : new long[] {0, PIECE.length - 1, PIECE.length + 1}) {
            send(me(), upload, from, PIECE).statusCode(409).body("code", equalTo("upload-offset-differs"));
        }
        find(me(), upload).header("Upload-Offset", equalTo(String.valueOf(PIECE.length)));
    }

    @Test
    void a_piece_that_does_not_say_what_it_is_is_refused() {
        var upload = begun(me(), "a.pdf", 1000);

        tus(me()).header("Upload-Offset", 0).body("{}").patch(upload).then().statusCode(415);
        tus(me())
                .contentType("application/offset+octet-stream")
                .patch(upload)
                .then()
                .statusCode(400)
                .body("code", equalTo("upload-offset-missing"));
    }

    @Test
    void more_than_was_said_is_refused_and_nothing_of_it_kept() throws IOException {
        var upload = begun(me(), "a.pdf", PIECE.length - 1L);

        send(me(), upload, 0, PIECE).statusCode(413).body("code", equalTo("upload-longer-than-said"));
        find(me(), upload).header("Upload-Offset", equalTo("0"));
        assertThat(KeptPieces.of(upload)).isZero();
    }

    @Test
    void a_file_that_could_never_be_evidence_is_refused_before_it_is_sent() {
        begin(me(), "chuong-trinh.exe", 10).statusCode(415).body("code", equalTo("file-type-not-allowed"));
        begin(me(), "a.mp4", (100L << 20) + 1).statusCode(413).body("code", equalTo("file-too-large"));
        begin(me(), "a.pdf", 0).statusCode(422).body("violations.field[0]", equalTo("Upload-Length"));
        begin(me(), "a.pdf", -5).statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "filename", "filename ???", "filename ", "other YQ==", "filename IA=="})
    void a_file_without_a_name_is_refused(String metadata) {
        tus(me())
                .header("Upload-Length", 10)
                .header("Upload-Metadata", metadata)
                .post(UPLOADS)
                .then()
                .statusCode(422)
                .body("violations.field[0]", equalTo("Upload-Metadata"));
    }

    @Test
    void an_upload_is_its_accounts_own() {
        var upload = begun(me(), "a.pdf", 1000);

        var elsewhere = TestAgency.create();
        List<Supplier<RequestSpecification>> others =
                List.of(() -> agency.head("LDVL"), agency::office, () -> elsewhere.officer("LDVL"));
        for (var other : others) {
            find(other.get(), upload).statusCode(404);
            send(other.get(), upload, 0, PIECE).statusCode(404).body("code", equalTo("upload-gone"));
            tus(other.get()).delete(upload).then().statusCode(404);
        }
        find(me(), upload).statusCode(204);
    }

    @Test
    void what_is_taken_back_is_gone_with_its_pieces() throws IOException {
        var upload = begun(me(), "a.pdf", 1000);
        send(me(), upload, 0, PIECE).statusCode(204);

        tus(me()).delete(upload).then().statusCode(204);

        find(me(), upload).statusCode(404);
        send(me(), upload, PIECE.length, PIECE).statusCode(404);
        tus(me()).delete(upload).then().statusCode(404);
        assertThat(KeptPieces.of(upload)).isZero();
    }

    private RequestSpecification me() {
        return agency.officer("LDVL");
    }
}
