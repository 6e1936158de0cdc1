package vn.tiendo.notification.digest;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** An agency with many units, each with a head who has an address, and late and due work; straight into the tables. */
final class LateUnits {
    /** Works of each unit: of as many days in a row, half of them over. */
    static final int WORKS = Integer.getInteger("tiendo.deep.works", 10);

    private static final String NTH = "('0190000%d-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid";
    private static final String AGENCY = "'01900000-0000-7000-8000-000000000000'::uuid";

    private LateUnits() {}

    static void insert(Connection connection, int units, LocalDate today) throws SQLException {
        var numbers = "generate_series(1, %d) as n".formatted(units);
        var works = "generate_series(1, %d) as n".formatted(units * WORKS);
        var dueOn = "date '%s' + (n %% %d - %d)".formatted(today, WORKS, WORKS / 2);
        run(connection, """
                insert into unit (id, agency_id, code, name, kind, symbol, place)
                values (%1$s, %1$s, 'SO', 'Sở Kiểm thử', 'AGENCY', 'SKT', 'Bắc Giang')""".formatted(AGENCY));
        run(connection, """
                insert into unit (id, agency_id, parent_id, code, name, kind, ordinal)
                select %1$s, %2$s, %2$s, 'DV' || n, 'Phòng số ' || n, 'DIVISION', n from %3$s""".formatted(nth(1), AGENCY, numbers));
        run(connection, """
                insert into account (id, agency_id, username, display_name, email, password_changed_at, last_active_at)
                select %1$s, %2$s, 'truongphong.' || n, 'Trưởng phòng số ' || n, 'phong' || n || '@example.vn', now(), now()
                from %3$s""".formatted(nth(2), AGENCY, numbers));
        run(connection, """
                insert into position (id, agency_id, account_id, unit_id, role, title)
                select %1$s, %2$s, %3$s, %4$s, 'UNIT_HEAD', 'Trưởng phòng' from %5$s""".formatted(nth(3), AGENCY, nth(2), nth(1), numbers));
        run(connection, """
                insert into plan (id, agency_id, state, kind, number, symbol, folded_symbol, issuer, place, issued_on, title,
                                  period_from, period_to, signer_position, signer_name, issued_at, created_at)
                select %1$s, %2$s, 'ISSUED', 'KH', 9, 'KH-SKT', 'KHSKT', 'Sở Kiểm thử', 'Bắc Giang', date '%3$s' - 60, 'Kế hoạch',
                       date '%3$s' - 60, date '%3$s' + 60, 'GIÁM ĐỐC', 'Trần Văn Hà', now(), now()
                from generate_series(1, 1) as n""".formatted(nth(4), AGENCY, today));
        var plan = nth(4).replace("to_hex(n)", "'1'");
        run(connection, """
                insert into plan_item (id, agency_id, plan_id, ordinal, path, kind, content)
                select %1$s, %2$s, %3$s, n, 'B.' || n, 'TASK', 'Việc số ' || n from %4$s""".formatted(nth(5), AGENCY, plan, works));
        run(connection, """
                insert into task (id, agency_id, plan_id, path, ordinal, content, plan_symbol, plan_title, deadline, due_on, original_due_on)
                select %1$s, %2$s, %3$s, 'B.' || n, n, 'Việc số ' || n, '09/KH-SKT', 'Kế hoạch', '{}', %5$s, %5$s
                from %4$s""".formatted(nth(5), AGENCY, plan, works, dueOn));
        run(connection, """
                insert into assignment (id, agency_id, plan_id, task_id, unit_id, role, due_on, original_due_on, last_activity_on, assigned_on)
                select %1$s, %2$s, %3$s, %4$s, %7$s, 'LEAD', %6$s, %6$s, date '%8$s' - 60, date '%8$s' - 60
                from %5$s""".formatted(
                        nth(6),
                        AGENCY,
                        plan,
                        nth(5),
                        works,
                        dueOn,
                        nth(1).replace("to_hex(n)", "to_hex((n - 1) / %d + 1)".formatted(WORKS)),
                        today));
    }

    private static String nth(int kind) {
        return NTH.formatted(kind);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
