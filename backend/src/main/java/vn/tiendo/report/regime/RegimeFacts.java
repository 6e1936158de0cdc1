package vn.tiendo.report.regime;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Facts;
import vn.tiendo.shared.web.CodeLabels;

/** A regime field by field in words, for the trail. */
final class RegimeFacts {
    private RegimeFacts() {}

    static Facts of(RegimeContent content) {
        return new Facts()
                .with("reportName", content.name())
                .with("reportKind", label(content.kind()))
                .with("reportContent", content.content())
                .with("planId", content.planId())
                .with("subjects", content.subjects() == null ? "" : subjects(content.subjects()))
                .with("receiver", content.receiver())
                .with(
                        "ways",
                        content.ways().stream().sorted().map(CodeLabels::of).collect(Collectors.joining("; ")))
                .with("frequency", label(content.frequency()))
                .with("periodScheme", label(content.periodScheme()))
                .with("cutOff", label(content.cutOffRule()))
                .with("cutOffDay", content.cutOffDay())
                .with(
                        "limits",
                        content.limits().stream().map(RegimeFacts::limit).collect(Collectors.joining("; ")))
                .with("outline", content.outline())
                .with("guidance", content.guidance())
                .with("legalBasis", content.legalBasis())
                .with("validFrom", content.validFrom())
                .with("validTo", content.validTo())
                .with("openDaysAhead", content.openDaysAhead());
    }

    private static String subjects(RegimeSubjects subjects) {
        return switch (subjects.kind()) {
            case LEADS -> label(subjects.kind());
            case CHOSEN -> label(subjects.kind()) + ": " + subjects.chosen().size();
            case GROUP -> label(subjects.kind()) + ": " + subjects.groupId();
        };
    }

    private static String limit(TimeLimit limit) {
        return "%s gửi %s: %s %d".formatted(limit.level(), limit.receiver(), label(limit.rule()), limit.number());
    }

    private static String label(@Nullable Enum<?> code) {
        return code == null ? "" : CodeLabels.of(code);
    }
}
