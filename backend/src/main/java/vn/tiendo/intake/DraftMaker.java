package vn.tiendo.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.intake.annex.ProseRows;
import vn.tiendo.intake.annex.UnderstoodRow;
import vn.tiendo.intake.text.CitedDocuments;
import vn.tiendo.plan.DraftItem;
import vn.tiendo.plan.DraftParty;
import vn.tiendo.plan.DraftPlan;
import vn.tiendo.plan.LegalBasis;
import vn.tiendo.plan.PartyCell;
import vn.tiendo.plan.PartyView;
import vn.tiendo.plan.Period;
import vn.tiendo.plan.Signer;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.unit.PartyKind;
import vn.tiendo.unit.UnitDirectory;

/** Makes a draft plan of a reviewed import; duties in prose that a person has chosen follow the rows of the annex. */
record DraftMaker(UnitDirectory directory, DeadlineContext time) {

    DraftPlan draft(ReviewedDocument document, List<UnderstoodRow> rows) {
        ImportedPlan plan = document.plan();
        if (plan.title() == null) {
            throw Invalid.field("title", "Hãy nhập trích yếu của kế hoạch trước khi xác nhận.");
        }
        ProseRows prose = new ProseRows(directory, time);
        Stream<UnderstoodRow> chosen =
                document.proseTasks().stream().filter(ProseTask::selected).map(prose::row);
        return new DraftPlan(
                plan.kind(),
                number(plan.number()),
                plan.symbol(),
                plan.parentBody(),
                plan.issuer(),
                plan.place(),
                plan.issuedOn(),
                month(plan.issuedMonth()),
                plan.title(),
                period(plan.period()),
                plan.opening().stream().map(DraftMaker::basis).toList(),
                plan.body(),
                Stream.concat(plan.bases().stream(), plan.references().stream()).toList(),
                plan.recipients(),
                signer(plan.signer()),
                plan.annexTitle(),
                Stream.concat(rows.stream(), chosen).map(DraftMaker::item).toList(),
                false);
    }

    private Period period(@Nullable Period period) {
        return period == null ? new Period(time.periodFrom(), time.periodTo()) : period;
    }

    private static DraftItem item(UnderstoodRow row) {
        return new DraftItem(
                row.depth(),
                row.numbering(),
                row.kind(),
                row.content(),
                textOf(row.lead()),
                parties(row.lead()),
                textOf(row.coordinating()),
                parties(row.coordinating()),
                row.deadline(),
                row.product(),
                row.note() == null ? "" : row.note().text(),
                row.problems());
    }

    private static String textOf(@Nullable PartyCell cell) {
        return cell == null ? "" : cell.text();
    }

    private static List<DraftParty> parties(@Nullable PartyCell cell) {
        List<DraftParty> parties = new ArrayList<>();
        if (cell != null) {
            cell.parties().forEach(it -> parties.add(party(it)));
        }
        return parties;
    }

    private static DraftParty party(PartyView view) {
        boolean group = view.kind() == PartyKind.GROUP;
        return new DraftParty(view.text(), group ? null : view.id(), group ? view.id() : null);
    }

    private static LegalBasis basis(String paragraph) {
        Set<String> cited = CitedDocuments.in(paragraph);
        return new LegalBasis(
                paragraph, cited.isEmpty() ? null : cited.iterator().next());
    }

    private static @Nullable Integer number(@Nullable String written) {
        int number = written == null ? 0 : Integer.parseInt(written);
        return number == 0 ? null : number;
    }

    private static @Nullable LocalDate month(@Nullable String written) {
        return written == null ? null : YearMonth.parse(written).atDay(1);
    }

    private static @Nullable Signer signer(@Nullable ImportedSigner found) {
        if (found == null || found.position() == null || found.name() == null) {
            return null;
        }
        return new Signer(found.capacity(), found.position(), found.name());
    }
}
