package vn.tiendo.plan;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Facts;

/** The words of a plan apart from letterhead, signature and annex. */
@Embeddable
class PlanText {
    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LegalBasis> bases;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TextBlock> body;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> citedSymbols;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> recipients;

    private @Nullable String annexTitle;

    protected PlanText() {}

    PlanText(DraftPlan document) {
        title = document.title();
        bases = document.bases();
        body = document.body();
        citedSymbols = document.citedSymbols();
        recipients = document.recipients();
        annexTitle = document.annexTitle();
    }

    void correct(CorrectPlan request) {
        title = request.title() == null ? title : request.title();
        recipients = request.recipients() == null ? recipients : request.recipients();
        body = request.body() == null ? body : request.body();
    }

    String title() {
        return title;
    }

    List<LegalBasis> bases() {
        return bases;
    }

    List<TextBlock> body() {
        return body;
    }

    List<String> recipients() {
        return recipients;
    }

    @Nullable
    String annexTitle() {
        return annexTitle;
    }

    Facts addTo(Facts facts) {
        return facts.with("title", title)
                .with("recipients", String.join("; ", recipients))
                .with("body", body.stream().map(TextBlock::text).collect(Collectors.joining("\n")));
    }
}
