package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static vn.tiendo.testing.TusCalls.begun;
import static vn.tiendo.testing.TusCalls.find;
import static vn.tiendo.testing.TusCalls.idOf;
import static vn.tiendo.testing.TusCalls.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.Color;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.DrawnPdf;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.S3TestResource;
import vn.tiendo.testing.TestAgency;

/** The same as with a folder, with files in an S3-compatible store. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@WithTestResource(S3TestResource.class)
class EvidenceInBucketTest {
    @Test
    void a_file_in_pieces_is_kept_shown_and_given_back() {
        var agency = TestAgency.create();
        var assignment = LivePlan.of(agency).task("Tập huấn", "LDVL", 3).issue().assignment(0, "LDVL");
        var content = new DrawnPdf().page(PDRectangle.A4, Color.RED).bytes();
        var upload = begun(agency.officer("LDVL"), "Báo cáo.pdf", content.length);
        send(agency.officer("LDVL"), upload, 0, Arrays.copyOf(content, 100)).statusCode(204);
        send(agency.officer("LDVL"), upload, 100, Arrays.copyOfRange(content, 100, content.length))
                .statusCode(204);

        var evidence = agency.officer("LDVL")
                .body(Map.of("kind", "FILE", "uploadId", idOf(upload)))
                .post("/api/v1/assignments/{id}/evidence", assignment)
                .then()
                .statusCode(201)
                .extract();

        var url = evidence.<String>path("evidence[0].downloadUrl");
        assertThat(agency.leader().get(url).asByteArray()).isEqualTo(content);
        agency.leader()
                .get(url.replace("/file", "/preview/1"))
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("image/png"));
        find(agency.officer("LDVL"), upload).statusCode(404);
    }

    @Test
    void a_large_file_goes_through_in_streams() {
        var agency = TestAgency.create();
        var assignment = LivePlan.of(agency).task("Tập huấn", "LDVL", 3).issue().assignment(0, "LDVL");
        var bytes = new byte[30 << 20];
        new Random(7).nextBytes(bytes);

        var url = agency.officer("LDVL")
                .contentType("multipart/form-data")
                .multiPart("file", "lon.mp4", mp4(bytes))
                .post("/api/v1/assignments/{id}/evidence", assignment)
                .then()
                .statusCode(201)
                .body("evidence[0].file.mediaType", equalTo("video/mp4"))
                .extract()
                .<String>path("evidence[0].downloadUrl");
        assertThat(agency.leader().get(url).asByteArray()).isEqualTo(bytes);
    }

    /** The first box of a video says what it is. */
    private static byte[] mp4(byte[] bytes) {
        byte[] box = {
            0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 0, 0, 0, 0, 'm', 'p', '4', '2', 'i', 's', 'o', 'm'
        };
        System.arraycopy(box, 0, bytes, 0, box.length);
        return bytes;
    }
}
