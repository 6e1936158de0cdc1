package vn.tiendo.task;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.identity.Role;
import vn.tiendo.testing.DrawnPdf;
import vn.tiendo.testing.HeavyPdf;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.ScannedPictures;
import vn.tiendo.testing.TestAgency;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class EvidencePreviewTest {
    private TestAgency agency;
    private UUID assignment;

    @BeforeEach
    void a_plan_is_alive() {
        agency = TestAgency.create();
        assignment = LivePlan.of(agency).task("Tập huấn", "LDVL", 3).issue().assignment(0, "LDVL");
    }

    @Test
    void who_reads_the_assignment_sees_its_files() {
        var preview = preview("bao-cao.pdf", pdf());

        for (var reader : new RequestSpecification[] {agency.officer("LDVL"), agency.as(Role.READER, "KHTC")}) {
            reader.get(preview)
                    .then()
                    .statusCode(200)
                    .body("kind", equalTo("PDF"))
                    .body("pages", equalTo(2))
                    .body("pagesInFile", equalTo(2));
        }
        for (var path : new String[] {preview, preview + "/1"}) {
            given().get(path).then().statusCode(401);
            agency.head("NCC").get(path).then().statusCode(404);
            TestAgency.create().office().get(path).then().statusCode(404);
        }
    }

    @Test
    void a_page_is_drawn_as_wide_as_asked() throws IOException {
        var preview = preview("bao-cao.pdf", pdf());

        var second = image(preview + "/2?width=300");
        assertThat(second.getWidth()).isBetween(299, 300);
        assertThat(new Color(second.getRGB(150, 150))).isEqualTo(Color.BLUE);
        assertThat(image(preview + "/1").getWidth()).isBetween(799, 800);
    }

    @ParameterizedTest
    @MethodSource("scanned")
    void what_a_scanner_has_written_is_no_white_page(Color dark, byte[] content) throws IOException {
        var drawn = image(preview("ban-quet.pdf", content) + "/1?width=600");

        assertThat(new Color(drawn.getRGB(120, 420))).isEqualTo(dark);
        assertThat(new Color(drawn.getRGB(360, 420))).isEqualTo(Color.WHITE);
    }

    static Stream<Arguments> scanned() {
        return Stream.of(
                Arguments.of(Color.BLUE, HeavyPdf.of(ScannedPictures::jpeg2000)),
                Arguments.of(Color.BLACK, HeavyPdf.of(ScannedPictures::jbig2)));
    }

    @Test
    void a_page_that_has_not_changed_is_not_drawn_again() {
        var page = preview("bao-cao.pdf", pdf()) + "/1";
        var first = me().get(page).then().statusCode(200).header("Cache-Control", equalTo("no-cache, private"));
        var tag = first.extract().header("ETag");

        me().header("If-None-Match", tag).get(page).then().statusCode(304);
        me().header("If-None-Match", tag)
                .get(page + "?width=400")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("image/png"));
        agency.head("NCC").header("If-None-Match", tag).get(page).then().statusCode(404);
    }

    @Test
    void a_picture_has_one_page() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        var preview = preview("anh.jpg", bytes.toByteArray());

        me().get(preview)
                .then()
                .statusCode(200)
                .body("kind", equalTo("PICTURE"))
                .body("pages", equalTo(1));
        assertThat(image(preview + "/1?width=320").getHeight()).isEqualTo(240);
        me().get(preview + "/2").then().statusCode(404).body("code", equalTo("no-such-page"));
    }

    @Test
    void other_pages_and_widths_are_refused() {
        var preview = preview("bao-cao.pdf", pdf());

        me().get(preview + "/0").then().statusCode(404);
        me().get(preview + "/3").then().statusCode(404).body("code", equalTo("no-such-page"));
        for (var width : new int[] {199, 1601}) {
            me().get(preview + "/1?width=" + width)
                    .then()
                    .statusCode(422)
                    .body("violations.field[0]", equalTo("width"));
        }
    }

    @Test
    void what_cannot_be_shown_says_so() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.createSheet();
            book.write(bytes);
        }
        var preview = preview("so-lieu.xlsx", bytes.toByteArray());

        me().get(preview).then().statusCode(404).body("code", equalTo("not-previewable"));
        me().get(preview + "/1").then().statusCode(404).body("code", equalTo("not-previewable"));
    }

    @Test
    void a_damaged_picture_says_so() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", bytes);
        var preview = preview("anh.png", Arrays.copyOf(bytes.toByteArray(), 60));

        me().get(preview + "/1").then().statusCode(422).body("code", equalTo("preview-damaged"));
    }

    @ParameterizedTest
    @MethodSource("heavy")
    void a_page_that_does_not_fit_into_memory_is_given_up_with_a_sentence_and_the_next_one_is_drawn(
            String why, byte[] content) throws IOException {
        assertThat(content.length).as("%s: a small file", why).isLessThan(20_000);
        var preview = preview("ban-quet.pdf", content);

        me().get(preview).then().statusCode(200).body("pages", equalTo(2));
        me().get(preview + "/1")
                .then()
                .statusCode(422)
                .body("code", equalTo("preview-too-heavy"))
                .body("detail", equalTo("Trang này quá nặng để vẽ trên máy chủ. Hãy tải tệp về để xem."));
        assertThat(new Color(image(preview + "/2").getRGB(150, 150))).isEqualTo(Color.BLUE);
    }

    static Stream<Arguments> heavy() {
        return Stream.of(
                Arguments.of("too many pixels by the document", HeavyPdf.of(HeavyPdf::pictureOf)),
                Arguments.of("too many pixels by the picture itself", HeavyPdf.of(HeavyPdf::jpegOf)),
                Arguments.of("too many pixels by a scanner's picture", HeavyPdf.of(ScannedPictures::hugeJpeg2000)),
                Arguments.of("too many dots by a scanner's page", HeavyPdf.of(ScannedPictures::hugeJbig2)),
                Arguments.of("more than all the memory", HeavyPdf.ofInk()));
    }

    private RequestSpecification me() {
        return agency.officer("LDVL");
    }

    private static byte[] pdf() {
        return new DrawnPdf()
                .page(PDRectangle.A4, Color.RED)
                .page(PDRectangle.A4, Color.BLUE)
                .bytes();
    }

    private String preview(String name, byte[] content) {
        var id = me().contentType("multipart/form-data")
                .multiPart("file", name, content)
                .post("/api/v1/assignments/{id}/evidence", assignment)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("evidence[0].id");
        return "/api/v1/assignments/%s/evidence/%s/preview".formatted(assignment, id);
    }

    private BufferedImage image(String path) throws IOException {
        var bytes = me().get(path).then().statusCode(200).extract().asByteArray();
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }
}
