package vn.tiendo.report.document;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.PlanView;
import vn.tiendo.template.AdministrativeDate;
import vn.tiendo.unit.Agency;

/** How a report speaks of the plan that it is on, or of all plans of the agency. */
public record PlanWords(@Nullable PlanView plan, Agency agency) {

    /** {@code Kế hoạch tuyên truyền ...} in the title of the report. */
    public String inTitle() {
        return plan == null ? "các kế hoạch" : "Kế hoạch " + PlanTitle.withinSentence(plan, agency);
    }

    /** What the first sentence rests on: {@code Kế hoạch số 01/KH-... ngày ... của ... về ...}. */
    public String cited() {
        if (plan == null) {
            return "các kế hoạch của " + agency.name();
        }
        var issuedOn = plan.issuedOn() == null
                ? ""
                : " " + AdministrativeDate.on(plan.issuedOn()).inWords();
        return "Kế hoạch số %s%s của %s về %s"
                .formatted(plan.fullSymbol(), issuedOn, agency.name(), PlanTitle.withinSentence(plan, agency));
    }

    /** {@code Kế hoạch số 01/KH-...} once it has been cited. */
    public String inShort() {
        return plan == null ? "các kế hoạch" : "Kế hoạch số " + plan.fullSymbol();
    }

    /** {@code của Kế hoạch}. */
    public String ofIt() {
        return plan == null ? "của các kế hoạch" : "của Kế hoạch";
    }

    public @Nullable String parentBody() {
        return plan == null ? agency.parentBody() : plan.parentBody();
    }

    public String place() {
        return plan == null ? Objects.requireNonNullElse(agency.place(), "") : plan.place();
    }

    /** The agency's part of a symbol; where the agency has none, that of the plan. */
    public String symbol() {
        if (agency.symbol() != null) {
            return agency.symbol();
        }
        return plan == null ? "" : plan.symbol().replaceFirst("^[^-]*-", "");
    }

    public List<String> recipients() {
        return plan == null || plan.recipients().isEmpty() ? List.of("Lưu: VT") : plan.recipients();
    }
}
