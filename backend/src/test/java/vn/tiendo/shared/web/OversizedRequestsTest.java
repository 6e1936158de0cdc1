package vn.tiendo.shared.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class OversizedRequestsTest {

    @Test
    void a_file_of_200_megabytes_is_refused_with_a_clear_problem() throws IOException {
        assertThat(answerTo(200L << 20, 200L << 20))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json")
                .contains("\"code\":\"request-too-large\"");
    }

    @Test
    void an_endless_body_is_refused_without_being_received() throws IOException {
        assertThat(answerTo(1L << 40, 0)).startsWith("HTTP/1.1 413").contains("request-too-large");
    }

    private static String answerTo(long announced, long sent) throws IOException {
        String head = """
                POST /api/v1/plan-imports HTTP/1.1\r
                Host: localhost\r
                Connection: close\r
                Content-Type: multipart/form-data; boundary=x\r
                Content-Length: %d\r
                \r
                """.formatted(announced);
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(UTF_8));
            byte[] block = new byte[1 << 20];
            for (long left = sent; left > 0; left -= block.length) {
                out.write(block);
            }
            socket.setSoTimeout(30_000);
            return new String(socket.getInputStream().readNBytes(4000), UTF_8);
        }
    }
}
