package vn.tiendo.report;

import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Facts;

/** What a unit writes into its report. */
@Embeddable
class ReportText {
    private String results = "";
    /** Null until the unit writes something of its own. */
    private @Nullable String difficulties;

    private @Nullable String proposals;
    private String nextSteps = "";

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<UUID, String> comments = Map.of();

    /** What is null in the request stays as it is. */
    void write(WriteReport request) {
        results = changed(results, request.results());
        difficulties = changedOwn(difficulties, request.difficulties());
        proposals = changedOwn(proposals, request.proposals());
        nextSteps = changed(nextSteps, request.nextSteps());
        comments = changedComments(request.comments());
    }

    /** Where the unit wrote nothing of its own stands from now on what it raised in the system. */
    void fillIn(RaisedWords raised) {
        difficulties = difficultiesOr(raised);
        proposals = proposalsOr(raised);
    }

    /** For the trail. */
    Facts facts() {
        return new Facts()
                .with("results", results)
                .with("difficulties", difficulties)
                .with("proposals", proposals)
                .with("nextSteps", nextSteps)
                .with("comments", comments.isEmpty() ? "" : String.join("; ", comments.values()));
    }

    private static @Nullable String changedOwn(@Nullable String current, @Nullable String wanted) {
        return wanted == null ? current : wanted.strip();
    }

    private static String changed(String current, @Nullable String wanted) {
        return wanted == null ? current : wanted.strip();
    }

    private Map<UUID, String> changedComments(@Nullable Map<UUID, String> wanted) {
        if (wanted == null) {
            return comments;
        }
        var changed = new LinkedHashMap<>(comments);
        changed.putAll(wanted);
        changed.values().removeIf(String::isBlank);
        return changed;
    }

    String results() {
        return results;
    }

    /** The unit's own words, or what it raised in the system. */
    String difficultiesOr(RaisedWords raised) {
        return difficulties == null ? raised.difficulties() : difficulties;
    }

    String proposalsOr(RaisedWords raised) {
        return proposals == null ? raised.proposals() : proposals;
    }

    String nextSteps() {
        return nextSteps;
    }

    Map<UUID, String> comments() {
        return comments;
    }
}
