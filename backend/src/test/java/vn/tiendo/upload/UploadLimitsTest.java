package vn.tiendo.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.testing.TusCalls.begin;
import static vn.tiendo.testing.TusCalls.begun;
import static vn.tiendo.testing.TusCalls.find;
import static vn.tiendo.testing.TusCalls.idOf;
import static vn.tiendo.testing.TusCalls.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.document.storage.FilePieces;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** Broken lines, two at once, too many, and what nobody comes back for. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class UploadLimitsTest {
    private static final byte[] PIECE = "bốn mươi byte của một tệp".getBytes(UTF_8);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private TestAgency agency;

    @Inject
    UploadClearing clearing;

    @Inject
    UploadRepository uploads;

    @Inject
    FilePieces pieces;

    @BeforeEach
    void people() {
        agency = TestAgency.create();
    }

    @Test
    void of_two_who_send_the_same_piece_one_goes_on() throws Exception {
        var upload = begun(me(), "a.pdf", 1000);
        Callable<Integer> sending = () -> send(me(), upload, 0, PIECE).extract().statusCode();

        assertThat(together(sending, sending)).containsExactlyInAnyOrder(204, 409);
        find(me(), upload).header("Upload-Offset", equalTo(String.valueOf(PIECE.length)));
        assertThat(KeptPieces.of(upload)).isOne();
    }

    /** So much is sent that the server has taken some of it when the line breaks. */
    @Test
    void what_came_before_the_line_broke_is_kept() throws IOException {
        var content = new byte[30 << 20];
        new Random(7).nextBytes(content);
        var upload = begun(me(), "a.mp4", content.length);
        var head = """
                PATCH %s HTTP/1.1\r
                Host: localhost\r
                Cookie: tiendo_session=%s\r
                Tus-Resumable: 1.0.0\r
                Upload-Offset: 0\r
                Content-Type: application/offset+octet-stream\r
                Content-Length: %d\r
                \r
                """.formatted(upload, agency.cookie(Role.OFFICER, "LDVL"), content.length);
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(head.getBytes(UTF_8));
            socket.getOutputStream().write(content, 0, 20 << 20);
        }

        int kept = offsetOnceItMoves(upload);
        assertThat(kept).isBetween(1, 20 << 20);
        send(me(), upload, kept, Arrays.copyOfRange(content, kept, content.length))
                .statusCode(204)
                .header("Upload-Offset", equalTo(String.valueOf(content.length)));
        try (var whole = pieces.join(idOf(upload), uploads.piecesOf(idOf(upload)))) {
            assertThat(whole.path()).hasBinaryContent(content);
        }
    }

    @Test
    void a_sixth_unfinished_file_waits_and_takes_the_place_of_one_that_rests() {
        var first = begun(me(), "a.pdf", 10);
        for (int i = 0; i < 4; i++) {
            begun(me(), "a.pdf", 10);
        }
        begin(me(), "a.pdf", 10).statusCode(409).body("code", equalTo("too-many-uploads"));
        begun(agency.head("LDVL"), "a.pdf", 10);

        TestDatabase.run("update upload set touched_at = now() - interval '61 minutes' where id = ?", idOf(first));
        begun(me(), "a.pdf", 10);
        find(me(), first).statusCode(404);
    }

    @Test
    void files_that_were_sent_and_not_used_are_limited_together() {
        for (int i = 0; i < 5; i++) {
            var upload = begun(me(), "a.mp4", 95 << 20);
            TestDatabase.run("update upload set received = length where id = ?", idOf(upload));
        }
        begin(me(), "a.mp4", 30 << 20).statusCode(409).body("code", equalTo("uploads-too-large-together"));
        begun(me(), "a.mp4", 20 << 20);
    }

    @Test
    void after_a_day_an_upload_is_gone_and_then_cleared_away() throws IOException {
        var upload = begun(me(), "a.pdf", 1000);
        send(me(), upload, 0, PIECE).statusCode(204);
        TestDatabase.run("update upload set expires_at = now() - interval '1 minute' where id = ?", idOf(upload));

        find(me(), upload).statusCode(404);
        send(me(), upload, PIECE.length, PIECE).statusCode(404);
        assertThat(KeptPieces.of(upload)).isOne();

        clearing.clear(Instant.now().plus(Duration.ofHours(2)));
        assertThat(KeptPieces.of(upload)).isZero();
        assertThat(TestDatabase.count("select count(*) from upload where id = ?", idOf(upload)))
                .isZero();
    }

    private RequestSpecification me() {
        return agency.officer("LDVL");
    }

    /** The server notices the broken line in its own time. */
    private int offsetOnceItMoves(String upload) {
        var latest = Instant.now().plus(PATIENCE);
        int offset = 0;
        while (offset == 0 && Instant.now().isBefore(latest)) {
            offset = Integer.parseInt(find(me(), upload).extract().header("Upload-Offset"));
        }
        return offset;
    }

    @SafeVarargs
    private static List<Integer> together(Callable<Integer>... calls) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(List.of(calls)).stream()
                    .map(UploadLimitsTest::result)
                    .toList();
        }
    }

    private static int result(Future<Integer> call) {
        try {
            return call.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
