package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.Page;
import vn.tiendo.shared.web.PageQuery;

/** The use cases of a round. */
@ApplicationScoped
class RoundService {
    Page<RoundRow> list(PageQuery page) {
        throw new UnsupportedOperationException();
    }

    RoundView open(@Nullable String key, OpenRound request) {
        throw new UnsupportedOperationException();
    }

    RoundView get(UUID id) {
        throw new UnsupportedOperationException();
    }

    Response consolidation(UUID id, @Nullable String format, @Nullable String accept) {
        throw new UnsupportedOperationException();
    }
}
