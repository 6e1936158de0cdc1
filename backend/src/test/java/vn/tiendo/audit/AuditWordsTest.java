package vn.tiendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.web.CodeLabels;

/** Whatever can happen has a sentence in Vietnamese. */
class AuditWordsTest {
    /** Events that do not go by the name of their record. */
    private static final Map<String, List<String>> OTHER_NAMES = Map.of(
            "SignedInEvent",
            List.of("SignedIn"),
            "UnknownSignInFailed",
            List.of("SignInFailed"),
            "WayFailed",
            List.of("SignInFailed"),
            "AssignmentMoved",
            List.of(
                    "AssignmentMade",
                    "ProgressReported",
                    "EvidenceAdded",
                    "EvidenceRemoved",
                    "ResultSubmitted",
                    "ResultConfirmed",
                    "ResultReturned",
                    "WorkHeldUp",
                    "WorkInstructed"),
            "DifficultyMoved",
            List.of(
                    "DifficultyDrafted",
                    "DifficultySent",
                    "DifficultyWithdrawn",
                    "DifficultyTakenUp",
                    "DifficultyReturned",
                    "DifficultyForwarded",
                    "DifficultyAnswered",
                    "DifficultyClosed",
                    "DifficultyMerged",
                    "DifficultyJoined",
                    "DifficultySplit",
                    "DifficultyParted",
                    "DifficultyPaused",
                    "DifficultyWentOn"),
            "Urged",
            List.of("UnitReminded", "UnitCalled", "LetterDrawnUp", "DirectorTold"));

    @Test
    void every_event_of_every_feature_has_words() {
        assertThat(events().flatMap(AuditWordsTest::names))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(CodeLabels.find("AuditEvent." + name))
                        .as("AuditEvent.%s in messages_vi.properties", name)
                        .isPresent());
    }

    @Test
    void no_event_is_called_by_what_somebody_typed() {
        assertThat(events().filter(event -> event.tryGetField("name").isPresent()))
                .as("events with a component that takes the place of DomainEvent.name()")
                .isEmpty();
    }

    private static Stream<JavaClass> events() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("vn.tiendo").stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && type.isRecord());
    }

    private static Stream<String> names(JavaClass event) {
        var name = event.getSimpleName();
        if (event.getEnclosingClass()
                .filter(outer -> outer.getSimpleName().equals("PlanImportEvent"))
                .isPresent()) {
            return Stream.of("PlanImport" + name);
        }
        return OTHER_NAMES.getOrDefault(name, List.of(name)).stream();
    }
}
