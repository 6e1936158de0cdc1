package vn.tiendo.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.DocumentSymbol;
import vn.tiendo.shared.search.SearchText;

/** What is looked for. */
public class SearchQuery {
    private static final Pattern SYMBOL = Pattern.compile(".*(\\d|[/–—-]).*");
    private static final int LONGEST_SYMBOL = 60;

    @QueryParam("q")
    @NotNull(message = "Hãy nhập từ cần tìm.")
    @Size(max = 200, message = "Chỉ tìm được tối đa 200 ký tự.")
    @Parameter(
            description = "Words in any order, accents optional, the last one perhaps unfinished; or a document symbol")
    public String q;

    @QueryParam("kind")
    @Parameter(description = "Only this kind")
    public @Nullable SearchKind kind;

    @QueryParam("limit")
    @DefaultValue("5")
    @Min(value = 1, message = "Số kết quả mỗi loại phải từ 1 đến 50.")
    @Max(value = 50, message = "Số kết quả mỗi loại phải từ 1 đến 50.")
    @Parameter(description = "Hits of each kind, 1 to 50")
    public int limit;

    SearchText text() {
        boolean mayBeSymbol = q.length() <= LONGEST_SYMBOL && SYMBOL.matcher(q).matches();
        return SearchText.of(q, mayBeSymbol ? keys() : List.of());
    }

    private List<String> keys() {
        return new DocumentSymbol(q)
                .spellings().stream()
                        .map(SearchText::symbolKey)
                        .filter(key -> !key.isEmpty())
                        .distinct()
                        .toList();
    }

    boolean wants(SearchKind wanted) {
        return kind == null || kind == wanted;
    }
}
