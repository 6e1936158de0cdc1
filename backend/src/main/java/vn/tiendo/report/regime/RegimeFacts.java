package vn.tiendo.report.regime;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Facts;
import vn.tiendo.shared.web.CodeLabels;

/** A regime field by field in words, for the trail. */
final class RegimeFacts {
    private RegimeFacts() {}

    /** @param names what units and groups are called */
    static Facts of(RegimeContent content, Function<UUID, String> names) {
        return new Facts()
                .with("reportName", content.name())
                .with("reportKind", label(content.kind()))
                .with("reportContent", content.content())
                .with("planId", content.planId())
                .with("subjects", content.subjects() == null ? "" : subjects(content.subjects(), names))
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
                .with("formId", content.formId())
                .with("withoutForm", content.withoutForm())
                .with("legalBasis", content.legalBasis())
                .with("validFrom", content.validFrom())
                .with("validTo", content.validTo())
                .with("openDaysAhead", content.openDaysAhead());
    }

    private static String subjects(RegimeSubjects subjects, Function<UUID, String> names) {
        return switch (subjects.kind()) {
            case LEADS -> label(subjects.kind());
            case CHOSEN -> label(subjects.kind()) + ": " + named(subjects.chosen().stream(), names);
            case GROUP -> label(subjects.kind()) + ": " + named(Stream.ofNullable(subjects.groupId()), names);
        };
    }

    /** In an order that does not depend on that of the choosing. */
    private static String named(Stream<UUID> chosen, Function<UUID, String> names) {
        return chosen.map(names).sorted().collect(Collectors.joining("; "));
    }

    private static String limit(TimeLimit limit) {
        return "%s gửi %s: %s %d".formatted(limit.level(), limit.receiver(), label(limit.rule()), limit.number());
    }

    private static String label(@Nullable Enum<?> code) {
        return code == null ? "" : CodeLabels.of(code);
    }
}
