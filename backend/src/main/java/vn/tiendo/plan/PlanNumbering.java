package vn.tiendo.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.tiendo.shared.problem.Conflict;

/**
 * Gives the numbers of a series: from 01 on 1 January, in the order of issue, a number once in a year (NĐ 30/2020, Điều 15).
 * Whoever takes a number holds the series until the transaction ends, so that two never get the same one.
 */
@ApplicationScoped
class PlanNumbering {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final PlanRepository plans;

    @Inject
    PlanNumbering(PlanRepository plans) {
        this.plans = plans;
    }

    /** The number that the plan gets: the one asked for, or the next of its series.
     *
     * @throws Conflict when another plan of the year bears it
     */
    int take(Plan plan, IssuePlan request) {
        var symbol = request.symbol() == null ? plan.symbol() : request.symbol();
        if (request.number() == null) {
            return next(plan, symbol, request.issuedOn());
        }
        raise(plan, request.issuedOn(), request.number());
        refuseTaken(plan, request.number(), symbol, request.issuedOn());
        return request.number();
    }

    private int next(Plan plan, String symbol, LocalDate day) {
        int number = advance(plan, day, "document_series.last_number + 1", 1);
        refuseTaken(plan, number, symbol, day);
        return number;
    }

    /** A number given by hand may leave a gap; the series goes on behind it. */
    private void raise(Plan plan, LocalDate day, int number) {
        advance(plan, day, "greatest(document_series.last_number, excluded.last_number)", number);
    }

    private int advance(Plan plan, LocalDate day, String last, int first) {
        return (int) plans.getEntityManager()
                .createNativeQuery("""
                        insert into document_series (agency_id, kind, year, last_number) values (:agency, :kind, :year, :first)
                        on conflict (agency_id, kind, year) do update set last_number = %s
                        returning last_number""".formatted(last), Integer.class)
                .setParameter("agency", plan.agencyId())
                .setParameter("kind", plan.kind())
                .setParameter("year", day.getYear())
                .setParameter("first", first)
                .getSingleResult();
    }

    private void refuseTaken(Plan plan, int number, String symbol, LocalDate day) {
        plans.bearing(plan.agencyId(), number, symbol, day).ifPresent(other -> {
            throw new Conflict(
                    "plan-number-taken",
                    "Số %s đã cấp cho kế hoạch “%s” ban hành ngày %s. Hãy chọn số khác hoặc để trống để lấy số tiếp theo."
                            .formatted(other.fullSymbol(), other.title(), DAY.format(other.issuedOn())));
        });
    }
}
