package vn.tiendo.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import javax.sql.DataSource;
import vn.tiendo.shared.database.DatabaseFailure;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.problem.Unavailable;

/** How long the statements of a search may take, in the transaction of the caller. */
@ApplicationScoped
class SearchTime {
    private static final String LONGEST = "2s";

    private final DataSource database;

    @Inject
    SearchTime(DataSource database) {
        this.database = database;
    }

    /**
     * The planner cannot know how many tasks have several words together; when it expects many, it reads the whole table in
     * the hope to find enough of them soon. A search has looked through the newest before and knows that it would not.
     *
     * @throws Unavailable when it takes too long
     */
    <T> T limited(Supplier<T> search) {
        new Sql("select set_config('statement_timeout', ?, true), set_config('enable_seqscan', 'off', true)", LONGEST)
                .list(database, row -> true);
        try {
            return search.get();
        } catch (DatabaseFailure e) {
            if (e.isTimeout()) {
                throw new Unavailable(
                        "search-too-slow",
                        "Tìm kiếm mất quá nhiều thời gian. Hãy nhập thêm từ, chọn một loại kết quả hoặc thử lại sau ít phút.");
            }
            throw e;
        }
    }
}
