package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.calendar.DeadlineContext;
import vn.tiendo.document.DocumentSymbol;
import vn.tiendo.document.word.WordDocument;
import vn.tiendo.intake.annex.Annex;
import vn.tiendo.intake.annex.UnderstoodRow;
import vn.tiendo.intake.text.CitedDocuments;
import vn.tiendo.intake.text.DocumentLines;
import vn.tiendo.intake.text.FoundLetterhead;
import vn.tiendo.intake.text.LetterheadReader;
import vn.tiendo.intake.text.Line;
import vn.tiendo.intake.text.PeriodReader;
import vn.tiendo.intake.text.PlanLayout;
import vn.tiendo.intake.text.PlanPeriod;
import vn.tiendo.intake.text.PlanText;
import vn.tiendo.intake.text.ProseTaskReader;
import vn.tiendo.intake.text.Recipients;
import vn.tiendo.intake.text.SecrecyMark;
import vn.tiendo.plan.ItemKind;
import vn.tiendo.plan.Period;
import vn.tiendo.unit.UnitDirectory;

/** Understands a plan document. Pure: the same document, organisation and settings give the same plan. */
final class PlanReader {

    private PlanReader() {}

    /** @throws PlanNotImportable when the document is marked secret or has no table of tasks */
    static UnderstoodPlan understand(WordDocument document, UnitDirectory directory, IntakeSettings settings)
            throws PlanNotImportable {
        Annex annex = Annex.find(document);
        DocumentLines lines = DocumentLines.of(document, annex.tables());
        PlanLayout layout = PlanLayout.of(lines.lines());
        if (SecrecyMark.stands(document, layout)) {
            throw new PlanNotImportable(PlanNotImportable.SECRET);
        }
        if (annex.isEmpty()) {
            throw new PlanNotImportable(PlanNotImportable.NO_TASK_TABLE);
        }
        FoundLetterhead letterhead = LetterheadReader.read(layout.top());
        PlanPeriod period = PeriodReader.read(letterhead, layout.title(), layout.annexTitle(), settings.currentYear());
        DeadlineContext time = DeadlineContext.ofPeriod(period.from(), period.to())
                .planYear(period.year())
                .issuedOn(letterhead.issuedOn())
                .workingDays(settings.workingDays());
        List<UnderstoodRow> rows = annex.rows(directory, settings.strictBefore() ? time : time.lenient());
        if (rows.stream().noneMatch(row -> row.kind() == ItemKind.TASK)) {
            throw new PlanNotImportable(PlanNotImportable.NO_TASK_TABLE);
        }
        return new UnderstoodPlan(
                plan(layout, letterhead, period, lines, rows), period, rows, ProseTaskReader.read(layout.body()));
    }

    private static ImportedPlan plan(
            PlanLayout layout,
            FoundLetterhead letterhead,
            PlanPeriod period,
            DocumentLines lines,
            List<UnderstoodRow> rows) {
        PlanText text = PlanText.read(layout.body());
        Set<String> bases = new LinkedHashSet<>();
        text.opening().forEach(it -> bases.addAll(CitedDocuments.in(it)));
        return new ImportedPlan(
                kind(layout, letterhead),
                letterhead.number(),
                letterhead.symbol(),
                letterhead.issuer(),
                letterhead.parentBody(),
                letterhead.place(),
                letterhead.issuedOn(),
                letterhead.issuedMonth() == null
                        ? null
                        : letterhead.issuedMonth().toString(),
                layout.title(),
                List.copyOf(bases),
                references(layout, letterhead, lines, rows, bases),
                text.opening(),
                text.sections(),
                text.blocks(),
                layout.signer(),
                Recipients.in(layout.closing()),
                new Period(period.from(), period.to()),
                layout.annexTitle());
    }

    private static String kind(PlanLayout layout, FoundLetterhead letterhead) {
        return Optional.ofNullable(layout.kind())
                .or(() -> Optional.ofNullable(letterhead.symbol())
                        .flatMap(symbol -> new DocumentSymbol(symbol).kind())
                        .map(kind -> kind.abbreviation()))
                .orElse("KH");
    }

    /** Every symbol that is cited anywhere and is neither a basis nor the plan's own. */
    private static List<String> references(
            PlanLayout layout,
            FoundLetterhead letterhead,
            DocumentLines lines,
            List<UnderstoodRow> rows,
            Set<String> bases) {
        List<String> texts = new ArrayList<>();
        lines.lines().stream().skip(layout.top().size()).map(Line::text).forEach(texts::add);
        texts.addAll(lines.notes());
        rows.forEach(row -> row.source().cells().forEach(cell -> texts.add(cell.text())));
        Set<String> cited = new LinkedHashSet<>();
        texts.forEach(text -> cited.addAll(CitedDocuments.in(text)));
        cited.removeAll(bases);
        @Nullable String number = letterhead.number();
        if (number != null) {
            DocumentSymbol own = new DocumentSymbol(number + "/" + letterhead.symbol());
            cited.removeIf(symbol -> new DocumentSymbol(symbol).matches(own));
        }
        return List.copyOf(cited);
    }
}
