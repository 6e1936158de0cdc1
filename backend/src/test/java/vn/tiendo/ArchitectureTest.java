package vn.tiendo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Holds docs/architecture.md to its word: who may import whom, and what lies in which layer. */
@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "vn.tiendo.";
    private static final Set<String> FOUNDATION = Set.of("identity", "calendar", "document", "shared");

    /** What a feature may import beside itself and the foundation. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("calendar", Set.of("shared")),
            Map.entry("document", Set.of("shared")),
            Map.entry("identity", Set.of("shared")),
            Map.entry("audit", Set.of("identity", "document", "launch", "shared")),
            Map.entry("unit", foundationAnd()),
            Map.entry("template", foundationAnd()),
            Map.entry("upload", foundationAnd()),
            Map.entry("plan", foundationAnd("unit", "template")),
            Map.entry("task", foundationAnd("unit", "template", "plan", "upload")),
            Map.entry("difficulty", foundationAnd("unit", "plan", "task")),
            Map.entry("intake", foundationAnd("unit", "plan")),
            Map.entry("report", foundationAnd("unit", "template", "plan", "task", "difficulty")),
            Map.entry("urging", foundationAnd("unit", "template", "task")),
            Map.entry("notification", foundationAnd("unit", "task", "urging", "report", "difficulty")),
            Map.entry("overview", foundationAnd("unit", "plan", "task", "report")),
            Map.entry("live", foundationAnd("task")),
            Map.entry("feed", foundationAnd("unit", "task")),
            Map.entry("search", foundationAnd("unit", "plan", "task", "difficulty")),
            Map.entry("system", foundationAnd()),
            Map.entry("demo", foundationAnd("unit", "plan", "launch")),
            Map.entry("installation", foundationAnd("unit", "launch")),
            Map.entry("launch", Set.of()));

    private static final Set<String> WRITING = Set.of(
            "FinishedDocument.toWord",
            "FinishedDocument.toPdf",
            "DocumentFormat.write",
            "CheckedForm.of",
            "TemplatePreview.asPdf");

    @ArchTest
    static final ArchRule imports_go_down_as_the_table_says =
            classes().that(resideInAFeature()).should(importOnlyWhatTheTableAllows());

    @ArchTest
    static final ArchRule features_have_no_cycles =
            SlicesRuleDefinition.slices().matching("vn.tiendo.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule entities_are_private_to_their_feature =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    static final ArchRule resources_hold_no_transaction =
            noClasses().that().areAnnotatedWith(Path.class).should().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule transactions_begin_in_services_only = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            .areNotAnnotatedWith(Path.class);

    /** Documents are filled and printed in their turn, and whoever waits for it must hold no connection. */
    @ArchTest
    static final ArchRule documents_are_written_outside_of_transactions = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should(new ArchCondition<>("write no document") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getMethodCallsFromSelf().stream()
                            .filter(call ->
                                    WRITING.contains(call.getTargetOwner().getSimpleName() + "." + call.getName()))
                            .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule the_domain_does_not_know_http = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .resideInAPackage("vn.tiendo.calendar..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule nobody_reads_the_clock_of_the_machine = noClasses()
            .that()
            .resideInAnyPackage(
                    "vn.tiendo.plan..",
                    "vn.tiendo.task..",
                    "vn.tiendo.difficulty..",
                    "vn.tiendo.report..",
                    "vn.tiendo.intake..",
                    "vn.tiendo.urging..")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now");

    private static Set<String> foundationAnd(String... more) {
        var all = new TreeSet<>(FOUNDATION);
        all.addAll(Set.of(more));
        return all;
    }

    private static String featureOf(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : "";
    }

    private static DescribedPredicate<JavaClass> resideInAFeature() {
        return DescribedPredicate.describe(
                "reside in a feature", type -> !featureOf(type).isEmpty());
    }

    private static ArchCondition<JavaClass> importOnlyWhatTheTableAllows() {
        return new ArchCondition<>("import only what the table allows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var feature = featureOf(type);
                type.getDirectDependenciesFromSelf().stream()
                        .filter(d -> !isAllowed(feature, featureOf(d.getTargetClass())))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
            }
        };
    }

    private static boolean isAllowed(String from, String to) {
        return to.isEmpty()
                || from.equals(to)
                || ALLOWED.getOrDefault(from, Set.of()).contains(to);
    }
}
