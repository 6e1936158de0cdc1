package vn.tiendo.task;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.tiendo.calendar.Deadline;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.identity.Role;
import vn.tiendo.plan.CountInWords;
import vn.tiendo.plan.IssuedItem;
import vn.tiendo.plan.PlanIssued;
import vn.tiendo.plan.ProductItem;
import vn.tiendo.plan.ProductKind;
import vn.tiendo.plan.Signer;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.testing.TestAgency;
import vn.tiendo.testing.TestDatabase;

/** An issued plan whose tasks were brought to life the way issuing does it. */
public final class LivePlan {
    private final TestAgency agency;
    private final UUID id = Ids.next();
    private final List<IssuedItem> items = new ArrayList<>();

    private LivePlan(TestAgency agency) {
        this.agency = agency;
    }

    public static LivePlan of(TestAgency agency) {
        return new LivePlan(agency);
    }

    /** A task of a division with a product, due in three days, and one that the Office itself leads. */
    public static LivePlan ofUnitAndOffice(TestAgency agency) {
        return of(agency)
                .task(
                        "Đăng tin, bài về cải cách hành chính",
                        List.of("LDVL"),
                        List.of("NCC"),
                        Deadline.on(today().plusDays(3)),
                        "Tin, bài")
                .task("Tổng hợp kết quả", "VP", 30)
                .issue();
    }

    /** A task with one lead, due so many days from today; products are wanted as often as their words say. */
    public LivePlan task(String content, String lead, int dueInDays, String... products) {
        return task(content, List.of(lead), List.of(), Deadline.on(today().plusDays(dueInDays)), products);
    }

    public LivePlan task(
            String content, List<String> leads, List<String> coordinators, Deadline deadline, String... products) {
        int ordinal = items.size();
        items.add(new IssuedItem(
                Ids.next(),
                "B.I." + (ordinal + 1),
                ordinal,
                List.of("Tuyên truyền", "Trên Trang thông tin điện tử"),
                content,
                leads.stream().map(agency::unit).toList(),
                coordinators.stream().map(agency::unit).toList(),
                List.of(),
                deadline,
                Stream.of(products)
                        .map(name -> new ProductItem(ProductKind.ARTICLE, name, CountInWords.in(name)))
                        .toList()));
        return this;
    }

    public LivePlan issue() {
        var office = agency.actor(Role.OFFICE, "VP");
        CurrentActor.onBehalfOf(
                office,
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    insertRows();
                    var issued = new PlanIssued(
                            agency.id(),
                            id,
                            9,
                            "09/KH-SKT",
                            "Kế hoạch tuyên truyền cải cách hành chính",
                            today().minusDays(10),
                            new Signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Văn Hà"));
                    Arc.container().instance(TaskMaking.class).get().make(issued, items);
                    return id;
                }));
        return this;
    }

    /** Nothing has happened to any of it for so many days; the summary of the agency says so, too. */
    void restFor(int days) {
        TestDatabase.run("update assignment set last_activity_on = ? where plan_id = ?", today().minusDays(days), id);
        TestDatabase.run("delete from task_activity_count where agency_id = ?", agency.id());
        TestDatabase.run(
                "insert into task_activity_count select * from task_activity_count_recounted where agency_id = ?",
                agency.id());
    }

    public UUID id() {
        return id;
    }

    UUID taskId(int number) {
        return items.get(number).id();
    }

    /** The share of a unit in the task of this number, from 0. */
    public UUID assignment(int task, String unitCode) {
        return new Sql(
                        "select id from assignment where task_id = ? and unit_id = ?",
                        taskId(task),
                        agency.unit(unitCode))
                .first(database(), row -> row.id("id"))
                .orElseThrow();
    }

    /** Products of a task by name. */
    Map<String, UUID> products(int task) {
        var all = new HashMap<String, UUID>();
        new Sql("select id, name from product where task_id = ?", taskId(task))
                .list(database(), row -> all.put(row.text("name"), row.id("id")));
        return all;
    }

    public static LocalDate today() {
        return Arc.container().instance(BusinessClock.class).get().today();
    }

    static DataSource database() {
        return Arc.container().instance(DataSource.class).get();
    }

    private void insertRows() {
        new Sql("""
                        insert into plan (id, agency_id, state, kind, number, symbol, folded_symbol, issuer, place, issued_on,
                                          title, period_from, period_to, signer_position, signer_name, issued_at, created_at)
                        values (?, ?, 'ISSUED', 'KH', 9, 'KH-SKT', ?, 'Sở Kiểm thử', 'Bắc Giang', ?, 'Kế hoạch',
                                date '2024-01-01', date '2024-12-31', 'PHÓ GIÁM ĐỐC', 'Trần Văn Hà', now(), now())""", id, agency.id(), id.toString(), today().minusDays(10)).run(database());
        items.forEach(item ->
                new Sql("""
                        insert into plan_item (id, agency_id, plan_id, ordinal, path, kind, content)
                        values (?, ?, ?, ?, ?, 'TASK', ?)""", item.id(), agency.id(), id, item.ordinal(), item.path(), item.content()).run(database()));
    }
}
