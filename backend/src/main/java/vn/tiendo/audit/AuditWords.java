package vn.tiendo.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import vn.tiendo.shared.web.CodeLabels;

/** The trail in Vietnamese, with the words of {@code messages_vi.properties}. An event without words keeps its name. */
final class AuditWords {
    private static final String EVENT = "AuditEvent.";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final Set<String> SHOWN_AS_CHANGES = Set.of(Recorder.CHANGES, BEFORE, AFTER);
    private static final Set<String> SIGN_IN_REFUSED = Set.of("SignInFailed", "StrangerRefused");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final int LONGEST_SENTENCE = 300;

    private AuditWords() {}

    /** All kinds of events that have words. */
    static List<AuditEventView> events() {
        return CodeLabels.keys(EVENT)
                .map(name -> new AuditEventView(name, label(name)))
                .sorted((one, other) -> one.label().compareToIgnoreCase(other.label()))
                .toList();
    }

    static String label(String event) {
        return CodeLabels.find(EVENT + event).orElse(event);
    }

    static String subject(String type) {
        return CodeLabels.find("AuditSubject." + type).orElse(type);
    }

    /** Who did it; whoever fails to sign in is nobody yet. */
    static String actor(AuditEntry entry) {
        return entry.actor().words(SIGN_IN_REFUSED.contains(entry.event()) ? "Người chưa đăng nhập" : "Hệ thống");
    }

    /** What happened; a place in the words stands for a field of the event. */
    static String sentence(AuditEntry entry) {
        var words = CodeLabels.find("AuditSentence." + entry.event()).orElseGet(() -> label(entry.event()));
        var sentence = PLACE.matcher(words)
                .replaceAll(place -> Matcher.quoteReplacement(said(entry, place)))
                .replaceAll("[:;,\\s]+$", "");
        return sentence.length() > LONGEST_SENTENCE ? sentence.substring(0, LONGEST_SENTENCE) + "…" : sentence;
    }

    private static String said(AuditEntry entry, MatchResult place) {
        return value(entry.subjectType(), place.group(1), entry.detail().path(place.group(1)));
    }

    static List<AuditChange> changes(AuditEntry entry) {
        var changes = new ArrayList<AuditChange>();
        for (var change : entry.detail().path(Recorder.CHANGES)) {
            changes.add(change(entry, change.path("field").asText(), change.path(BEFORE), change.path(AFTER)));
        }
        var before = entry.detail().path(BEFORE);
        var after = entry.detail().path(AFTER);
        if (before.isValueNode() && after.isValueNode() && !before.equals(after)) {
            changes.add(change(entry, "state", before, after));
        }
        if (before instanceof ObjectNode earlier && after instanceof ObjectNode later) {
            changes.addAll(changes(entry, earlier, later));
        }
        return changes;
    }

    private static List<AuditChange> changes(AuditEntry entry, ObjectNode before, ObjectNode after) {
        var fields = new LinkedHashSet<String>();
        before.fieldNames().forEachRemaining(fields::add);
        after.fieldNames().forEachRemaining(fields::add);
        return fields.stream()
                .filter(field -> !before.path(field).equals(after.path(field)))
                .map(field -> change(entry, field, before.path(field), after.path(field)))
                .toList();
    }

    private static AuditChange change(AuditEntry entry, String field, JsonNode before, JsonNode after) {
        var type = entry.subjectType();
        return new AuditChange(field, field(field), value(type, field, before), value(type, field, after));
    }

    /** Fields that have a name in Vietnamese; the others are ids and what only programs read. */
    static List<AuditFact> facts(AuditEntry entry) {
        return entry.detail().properties().stream()
                .filter(field -> !SHOWN_AS_CHANGES.contains(field.getKey()))
                .filter(field -> CodeLabels.find("AuditField." + field.getKey()).isPresent())
                .map(field -> new AuditFact(
                        field(field.getKey()), value(entry.subjectType(), field.getKey(), field.getValue())))
                .filter(fact -> !fact.value().isBlank())
                .toList();
    }

    private static String field(String name) {
        return CodeLabels.find("AuditField." + name).orElse(name);
    }

    /** A code in its words, a list with semicolons, nothing as nothing. */
    private static String value(String subjectType, String field, JsonNode value) {
        if (value.isArray()) {
            return String.join(
                    "; ",
                    StreamSupport.stream(value.spliterator(), false)
                            .map(one -> value(subjectType, field, one))
                            .toList());
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? "có" : "không";
        }
        var text = value.isObject() ? value.toString() : value.asText("");
        return CodeLabels.find("AuditCode." + subjectType + "." + field)
                .flatMap(type -> CodeLabels.find(type + "." + text))
                .orElse(text);
    }
}
