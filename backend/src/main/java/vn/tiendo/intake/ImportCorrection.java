package vn.tiendo.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.Period;
import vn.tiendo.shared.problem.Invalid;

/** Takes a person's changes of the document over; what is not mentioned stays. */
final class ImportCorrection {

    private ImportCorrection() {}

    static ReviewedDocument apply(ReviewedDocument document, CorrectImport request) {
        ImportedPlan plan = document.plan();
        ImportedPlan corrected = new ImportedPlan(
                plan.kind(),
                plan.number(),
                or(request.symbol(), plan.symbol()),
                plan.issuer(),
                plan.parentBody(),
                or(request.place(), plan.place()),
                plan.issuedOn(),
                plan.issuedMonth(),
                or(request.title(), plan.title()),
                plan.bases(),
                plan.references(),
                plan.opening(),
                plan.sections(),
                plan.body(),
                or(request.signer(), plan.signer()),
                plan.recipients(),
                period(plan.period(), request),
                plan.annexTitle());
        return document.with(corrected, chosen(document.proseTasks(), request.selectedProseTasks()));
    }

    private static @Nullable Period period(@Nullable Period before, CorrectImport request) {
        LocalDate from = or(request.periodFrom(), before == null ? null : before.from());
        LocalDate to = or(request.periodTo(), before == null ? null : before.to());
        if (from == null || to == null) {
            return before;
        }
        if (to.isBefore(from)) {
            throw Invalid.field("periodTo", "Ngày kết thúc phải từ ngày bắt đầu trở đi.");
        }
        return new Period(from, to);
    }

    private static List<ProseTask> chosen(List<ProseTask> tasks, @Nullable List<Integer> positions) {
        if (positions == null) {
            return tasks;
        }
        Set<Integer> wanted = new HashSet<>(positions);
        if (wanted.stream().anyMatch(it -> it == null || it < 0 || it >= tasks.size())) {
            throw Invalid.field("selectedProseTasks", "Không có nhiệm vụ ở vị trí này.");
        }
        return IntStream.range(0, tasks.size())
                .mapToObj(i -> tasks.get(i).selected(wanted.contains(i)))
                .toList();
    }

    private static <T> @Nullable T or(@Nullable T changed, @Nullable T before) {
        return changed == null ? before : changed;
    }
}
