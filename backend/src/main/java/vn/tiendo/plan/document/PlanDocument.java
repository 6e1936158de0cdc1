package vn.tiendo.plan.document;

import static vn.tiendo.template.OfficialBlock.bullet;
import static vn.tiendo.template.OfficialBlock.heading;
import static vn.tiendo.template.OfficialBlock.paragraph;
import static vn.tiendo.template.OfficialBlock.table;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import vn.tiendo.document.DocumentKind;
import vn.tiendo.plan.LegalBasis;
import vn.tiendo.plan.PlanItemView;
import vn.tiendo.plan.PlanView;
import vn.tiendo.plan.TextBlock;
import vn.tiendo.shared.text.VietnameseText;
import vn.tiendo.template.AdministrativeDate;
import vn.tiendo.template.Annex;
import vn.tiendo.template.Letterhead;
import vn.tiendo.template.OfficialBlock;
import vn.tiendo.template.OfficialDocument;
import vn.tiendo.template.OfficialLines;
import vn.tiendo.template.SignatureBlock;
import vn.tiendo.unit.Agency;

/**
 * A plan with its annex; a draft has room for its number and day.
 *
 * @param rows of the annex, in the order of the paper
 */
public record PlanDocument(PlanView plan, List<PlanItemView> rows, Agency agency) {
    private static final int DEEPEST_HEADING = 3;

    public OfficialDocument compose() {
        return new OfficialDocument(
                letterhead(),
                kind(),
                plan.title(),
                List.of(),
                plan.bases().stream().map(LegalBasis::text).toList(),
                plan.body().stream().map(PlanDocument::block).toList(),
                signature(),
                plan.recipients(),
                rows.isEmpty() ? List.of() : List.of(annex()));
    }

    /** {@code Kế hoạch 01-KH-SNV}: a stroke has no place in the name of a file. */
    public String fileName() {
        return "%s %s".formatted(kind().label(), plan.fullSymbol().replace('/', '-'));
    }

    private DocumentKind kind() {
        return DocumentKind.ofAbbreviation(plan.kind()).orElse(DocumentKind.PLAN);
    }

    private Letterhead letterhead() {
        return new Letterhead(plan.parentBody(), issuer(), plan.number(), plan.symbol(), plan.place(), date());
    }

    /** In sentence case, where the plan was read from a paper that has it in capitals. */
    private String issuer() {
        return VietnameseText.sameFolded(plan.issuer(), agency.name()) ? agency.name() : plan.issuer();
    }

    private AdministrativeDate date() {
        if (plan.issuedOn() != null) {
            return AdministrativeDate.on(plan.issuedOn());
        }
        return plan.issuedMonth() == null
                ? AdministrativeDate.in(plan.period().from().getYear())
                : AdministrativeDate.in(YearMonth.from(plan.issuedMonth()));
    }

    private static OfficialBlock block(TextBlock block) {
        return switch (block.kind()) {
            case HEADING -> heading(Math.clamp(block.level(), 1, DEEPEST_HEADING), block.text());
            case PARAGRAPH -> paragraph(block.text());
            case BULLET -> bullet(OfficialLines.withoutDash(block.text().strip()));
        };
    }

    private SignatureBlock signature() {
        var signer = plan.signer();
        return signer == null
                ? new SignatureBlock(List.of(), "GIÁM ĐỐC", null)
                : SignatureBlock.of(signer.capacity(), signer.position(), signer.name());
    }

    private Annex annex() {
        return new Annex(
                Objects.requireNonNullElse(plan.annexTitle(), "Danh mục nhiệm vụ"),
                true,
                List.of(table(AnnexRows.table(rows))));
    }
}
