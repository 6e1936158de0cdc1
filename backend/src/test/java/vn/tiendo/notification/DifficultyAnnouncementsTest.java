package vn.tiendo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.tiendo.difficulty.DifficultyCalls.move;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.difficulty.DifficultyCalls;
import vn.tiendo.identity.Role;
import vn.tiendo.task.LivePlan;
import vn.tiendo.testing.MailTestResource;
import vn.tiendo.testing.PostgresTestResource;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** Who hears of what keeps a unit from its work, and of the answer. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(MailTestResource.class)
class DifficultyAnnouncementsTest {
    private static final String SENT = "Đơn vị gửi khó khăn, chờ tiếp nhận";
    private static final String FORWARDED = "Văn phòng trình khó khăn, chờ chỉ đạo";

    private TestAgency agency;
    private LivePlan plan;
    private DifficultyCalls calls;

    @BeforeEach
    void two_units_are_held_up() {
        agency = TestAgency.create();
        List.of("LDVL", "NCC", "KHTC").forEach(unit -> agency.actor(Role.UNIT_HEAD, unit));
        agency.actor(Role.OFFICER, "LDVL");
        agency.actor(Role.OFFICE, "VP");
        agency.actor(Role.LEADER, "LD");
        plan = LivePlan.of(agency)
                .task("Đăng tin, bài", "LDVL", 3)
                .task("Xây dựng video", "LDVL", 10)
                .task("In tờ rơi", "NCC", 10)
                .issue();
        calls = new DifficultyCalls(agency, plan);
    }

    @Test
    void what_a_unit_sends_goes_to_the_office_and_what_the_office_forwards_to_the_leaders() {
        var sent = calls.sent("LDVL", "Chưa có kinh phí", plan.assignment(0, "LDVL"));
        of(agency.office())
                .body("items.title", contains(SENT))
                .body("items.kind", contains("WAITING"))
                .body("items[0].detail", equalTo("Phòng Lao động - Việc làm\nChưa có kinh phí"))
                .body("items[0].link", equalTo("/kho-khan/" + sent));
        of(agency.leader()).body("items.title", not(hasItem(SENT)));
        of(agency.head("NCC")).body("items.title", not(hasItem(SENT)));
        calls.forward(sent);
        of(agency.leader())
                .body("items.title", contains(FORWARDED))
                .body("items[0].detail", equalTo("Phòng Lao động - Việc làm\nChưa có kinh phí\nĐề nghị đồng ý"));
        of(agency.office()).body("items.title", not(hasItem(FORWARDED)));
    }

    @Test
    void the_office_handles_its_own_too() {
        calls.sent("VP", "Thiếu người");
        of(agency.office()).body("items.title", contains(SENT));
        of(agency.leader()).body("items.title", not(hasItem(SENT)));
    }

    @Test
    void what_is_returned_comes_back_to_the_unit_with_the_reason() {
        var sent = calls.sent("LDVL", "Chưa có kinh phí");
        var same = calls.sent("NCC", "Thiếu kinh phí để in");
        move(agency::office, same, "merger", Map.of("mainId", sent)).statusCode(200);
        move(agency::office, sent, "return", Map.of("reason", "Nêu rõ số tiền")).statusCode(200);
        of(agency.officer("LDVL"))
                .body("items[0].kind", equalTo("DIFFICULTY"))
                .body("items[0].title", equalTo("Khó khăn được trả lại để bổ sung"))
                .body("items[0].detail", equalTo("Chưa có kinh phí\nNêu rõ số tiền"))
                .body("items[0].link", equalTo("/kho-khan/" + sent));
        of(agency.head("NCC")).body("items[0].title", equalTo("Khó khăn gộp chung được trả lại để bổ sung"));
        of(agency.head("KHTC")).body("items.kind", not(hasItem("DIFFICULTY")));
    }

    @Test
    void an_instruction_on_much_work_of_several_units_is_told_to_each_of_them_once() {
        var main = calls.sent("LDVL", "Chưa có kinh phí", plan.assignment(0, "LDVL"), plan.assignment(1, "LDVL"));
        var same = calls.sent("NCC", "Thiếu kinh phí để in", plan.assignment(2, "NCC"));
        move(agency::office, same, "merger", Map.of("mainId", main)).statusCode(200);
        calls.forward(main);
        move(agency::leader, main, "answer", Map.of("words", "Đồng ý cấp kinh phí"))
                .statusCode(200);

        of(agency.head("LDVL"))
                .body("items.findAll { it.kind == 'DIFFICULTY' }.title", contains(answered(2)))
                .body("items[0].detail", equalTo("Chưa có kinh phí\nĐồng ý cấp kinh phí"));
        of(agency.head("NCC"))
                .body("items.findAll { it.kind == 'DIFFICULTY' }.title", contains(answered(1)))
                .body("items[0].link", equalTo("/kho-khan/" + main));
        agency.head("NCC").get(DifficultyCalls.ONE, main).then().statusCode(200);
        of(agency.head("KHTC")).body("items.kind", not(hasItem("DIFFICULTY")));
        of(agency.leader()).body("items.kind", not(hasItem("DIFFICULTY")));
    }

    @Test
    void how_mails_of_it_come_is_each_persons_choice() {
        writeTo("LDVL");
        writeTo("NCC");
        agency.head("LDVL")
                .body(Map.of("items", List.of(Map.of("kind", "DIFFICULTY", "delivery", "SINGLE"))))
                .put("/api/v1/notification-preferences")
                .then()
                .statusCode(200);
        for (var unit : List.of("LDVL", "NCC")) {
            var id = calls.forwarded(unit, "Thiếu người");
            move(agency::leader, id, "answer", Map.of("words", "Điều thêm người"))
                    .statusCode(200);
            of(agency.head(unit)).body("items[0].title", equalTo("Khó khăn đã có chỉ đạo"));
        }
        assertThat(mailsTo("LDVL")).isEqualTo(1);
        assertThat(mailsTo("NCC")).isZero();
        assertThat(TestDatabase.count(
                        "select count(*) from notification where account_id = ? and kind = 'DIFFICULTY' and waits_for_digest",
                        agency.actor(Role.UNIT_HEAD, "NCC").accountId()))
                .isEqualTo(1);
    }

    private static String answered(int works) {
        return "Khó khăn đã có chỉ đạo, %d việc của đơn vị".formatted(works);
    }

    private void writeTo(String unit) {
        agency.head(unit)
                .body(Map.of("email", UUID.randomUUID() + "@example.vn"))
                .put("/api/v1/account/email")
                .then()
                .statusCode(200);
    }

    private int mailsTo(String unit) {
        return TestDatabase.count(
                "select count(*) from mail_outbox where account_id = ?",
                agency.actor(Role.UNIT_HEAD, unit).accountId());
    }

    private static ValidatableResponse of(RequestSpecification who) {
        return who.get("/api/v1/notifications").then().statusCode(200);
    }
}
