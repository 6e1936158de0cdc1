package vn.tiendo.live;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.LastingCall;

/** Lets somebody listen. */
@ApplicationScoped
class ChangeService {
    private final Feed feed;

    @Inject
    ChangeService(Feed feed) {
        this.feed = feed;
    }

    /** @param lastId of the last event that the listener has got; null for a new listener */
    Multi<StreamEvent> follow(LastingCall call, @Nullable String lastId) {
        var last = Optional.ofNullable(lastId).filter(id -> !id.isEmpty()).map(ChangePosition::of);
        return feed.join(call, last).events();
    }
}
