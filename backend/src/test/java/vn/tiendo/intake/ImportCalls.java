package vn.tiendo.intake;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tiendo.testing.TestAgency;

/** The calls that tests of imports make again and again. */
final class ImportCalls {
    static final String IMPORTS = "/api/v1/plan-imports";
    static final Path SAMPLE = Path.of("..", "samples", "ke-hoach-tuyen-truyen-cchc-2024.docx");
    /** The row of the sample whose lead nobody can know. */
    static final String OPEN_ROW = "rows.find { it.path == 'B.III.3' }";

    private final TestAgency agency;

    ImportCalls(TestAgency agency) {
        this.agency = agency;
    }

    /** The sample, understood and waiting for a person. */
    JsonPath uploaded() throws IOException {
        return upload(Files.readAllBytes(SAMPLE), "a.docx")
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    ValidatableResponse upload(byte[] file, String name) {
        return send(agency.office(), file, name);
    }

    static ValidatableResponse send(RequestSpecification as, byte[] file, String name) {
        return as.contentType("multipart/form-data")
                .multiPart("file", name, file, "application/octet-stream")
                .post(IMPORTS)
                .then();
    }

    void assertRefused(byte[] file, String name, int status, String code) {
        upload(file, name).statusCode(status).body("code", equalTo(code));
    }
}
