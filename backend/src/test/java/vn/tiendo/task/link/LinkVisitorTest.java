package vn.tiendo.task.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of a real server; that of this machine is allowed as an installation would allow one of its own. */
class LinkVisitorTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(400);

    private final WebServer web = WebServer.start();
    private final LinkVisitor visitor = new LinkVisitor(new AddressRule(List.of("127.0.0.1")), LONG);
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void the_server_goes() {
        over.countDown();
        web.close();
    }

    @Test
    void a_page_is_reached_and_says_its_title() {
        web.page("/tin", "<html><head><title> Tin &amp; bài\n về CCHC </title></head><body>…</body></html>");

        assertThat(visitor.visit(web.at("/tin?id=1#dau"))).isEqualTo(Visit.reached(200, "Tin & bài về CCHC"));
        assertThat(web.visits()).containsExactly("/tin?id=1");
    }

    @Test
    void an_address_may_be_written_as_people_write_it() {
        web.page("/", "<title>Trang</title>");

        assertThat(visitor.visit("HTTP://127.0.0.1:" + web.at("").replaceAll(".*:", "") + "/Tin tức|{1}?q=Bắc Giang"))
                .isEqualTo(Visit.reached(200, "Trang"));
    }

    @ParameterizedTest
    @CsvSource({"text/html; charset=windows-1258, windows-1258", "text/html, windows-1258", "text/html, utf-8"})
    void titles_are_read_in_the_letters_of_the_page(String type, String charset) {
        answer(
                "/a",
                type,
                "<meta charset=\"%s\"><title>Công báo</title>"
                        .formatted(charset)
                        .getBytes(Charset.forName(charset)));

        assertThat(visitor.visit(web.at("/a")).title()).isEqualTo("Công báo");
    }

    @Test
    void a_long_title_is_cut_and_an_empty_one_is_none() {
        web.page("/long", "<title>" + "ẵ".repeat(400) + "</title>").page("/none", "<title> </title>");

        assertThat(visitor.visit(web.at("/long")).title()).isEqualTo("ẵ".repeat(300));
        assertThat(visitor.visit(web.at("/none"))).isEqualTo(Visit.reached(200, null));
    }

    @Test
    void what_is_no_page_has_no_title() {
        answer("/a.pdf", "application/pdf", "<title>x</title>".getBytes(UTF_8));

        assertThat(visitor.visit(web.at("/a.pdf"))).isEqualTo(Visit.reached(200, null));
    }

    @ParameterizedTest
    @CsvSource({
        "404, MISSING",
        "410, MISSING",
        "400, UNREACHABLE",
        "401, UNREACHABLE",
        "403, UNREACHABLE",
        "429, UNREACHABLE",
        "500, UNREACHABLE",
        "503, UNREACHABLE",
        "304, UNREACHABLE",
    })
    void a_status_says_whether_a_page_is_gone_or_only_not_given(int status, LinkState state) {
        web.status("/a", status);

        assertThat(visitor.visit(web.at("/a"))).isEqualTo(new Visit(state, status, null));
    }

    @Test
    void five_redirects_are_followed_and_no_more() {
        for (int i = 1; i <= 6; i++) {
            web.redirect("/" + i, i % 2 == 0 ? "/" + (i - 1) : web.at("/" + (i - 1)));
        }
        web.page("/0", "<title>Đích</title>");

        assertThat(visitor.visit(web.at("/5"))).isEqualTo(Visit.reached(200, "Đích"));
        assertThat(visitor.visit(web.at("/6"))).isEqualTo(Visit.noAnswer());
        assertThat(web.visits()).filteredOn("/0"::equals).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.2", "[::1]", "0.0.0.0", "[::ffff:127.0.0.2]", "2130706434", "127.2", "169.254.169.254"})
    void a_redirect_into_a_network_of_our_own_is_not_followed(String host) {
        web.page("/secret", "<title>Bí mật</title>").redirect("/a", web.at(host, "/secret"));

        assertThat(visitor.visit(web.at("/a"))).isEqualTo(Visit.notAllowed());
        assertThat(web.visits()).containsExactly("/a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://127.0.0.1/a", "javascript:alert(1)", "gopher://127.0.0.1:70/"})
    void a_redirect_to_something_else_than_the_web_is_not_followed(String location) {
        web.redirect("/a", location);

        assertThat(visitor.visit(web.at("/a"))).isEqualTo(Visit.notAllowed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "2130706433", "0.0.0.0"})
    void without_a_word_of_the_installation_nothing_of_this_machine_is_visited(String host) {
        web.page("/", "<title>Nội bộ</title>");

        assertThat(new LinkVisitor(new AddressRule(List.of()), LONG).visit(web.at(host, "/")))
                .isEqualTo(Visit.notAllowed());
        assertThat(web.visits()).isEmpty();
    }

    @Test
    void nobody_there_is_no_answer() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(visitor.visit("http://127.0.0.1:" + free + "/")).isEqualTo(Visit.noAnswer());
        assertThat(visitor.visit("http://khong-co-that.invalid/")).isEqualTo(Visit.noAnswer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://", "https://[::", "http://a:99999/", "http://%zz/", "http:// /"})
    void what_is_no_address_gets_no_answer(String address) {
        assertThat(visitor.visit(address)).isEqualTo(Visit.noAnswer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tin bài", "javascript:alert(1)", "ftp://sldtbxh.bacgiang.gov.vn/a", "//127.0.0.1/"})
    void what_is_not_of_the_web_is_not_visited(String address) {
        assertThat(visitor.visit(address)).isEqualTo(Visit.notAllowed());
    }

    @Test
    void a_server_that_says_nothing_is_left_in_time() {
        web.on("/a", exchange -> hold());

        assertThat(inTime("/a")).isEqualTo(Visit.noAnswer());
    }

    @Test
    void a_page_that_breaks_off_was_reached_without_its_title() {
        web.on("/a", exchange -> {
            begin(exchange, "<html><head><title>Dở");
            hold();
        });

        assertThat(inTime("/a")).isEqualTo(Visit.reached(200, null));
    }

    @Test
    void all_redirects_together_have_the_time_of_one_visit() {
        web.redirect("/a", "/b").on("/b", exchange -> hold());

        assertThat(inTime("/a")).isEqualTo(Visit.noAnswer());
    }

    @Test
    void of_a_page_without_end_only_the_beginning_is_read() throws InterruptedException {
        var left = new CountDownLatch(1);
        web.on("/a", exchange -> {
            begin(exchange, "<html><head><title>Dài</title></head><body>");
            try {
                while (over.getCount() > 0) {
                    exchange.getResponseBody().write("<p>và nữa</p>".getBytes(UTF_8));
                }
            } catch (IOException goneAway) {
                left.countDown();
            }
        });

        assertThat(assertTimeoutPreemptively(LONG, () -> visitor.visit(web.at("/a"))))
                .isEqualTo(Visit.reached(200, "Dài"));
        assertThat(left.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_server_is_told_nothing_of_us_and_asked_for_little() {
        var asked = new AtomicReference<com.sun.net.httpserver.Headers>();
        web.on("/a", exchange -> {
            asked.set(exchange.getRequestHeaders());
            exchange.getResponseHeaders().set("Set-Cookie", "a=b");
            exchange.sendResponseHeaders(200, -1);
        });

        visitor.visit(web.at("/a"));
        visitor.visit(web.at("/a"));

        assertThat(asked.get().getFirst("Accept-Encoding")).isEqualTo("identity");
        assertThat(asked.get()).doesNotContainKeys("Cookie", "Authorization", "Referer");
    }

    private Visit inTime(String path) {
        var hasty = new LinkVisitor(new AddressRule(List.of("127.0.0.1")), SHORT);
        return assertTimeoutPreemptively(LONG, () -> hasty.visit(web.at(path)));
    }

    /** Until the test is over. */
    private void hold() {
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void begin(HttpExchange exchange, String html) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(html.getBytes(UTF_8));
        exchange.getResponseBody().flush();
    }

    private void answer(String path, String type, byte[] body) {
        web.on(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        });
    }
}
