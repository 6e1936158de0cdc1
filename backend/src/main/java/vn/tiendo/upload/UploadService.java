package vn.tiendo.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.CurrentActor;

/** What happens to the uploads of the one who acts. Their times are real times. */
@ApplicationScoped
class UploadService {
    static final int MOST_UNFINISHED = 5;
    static final long MOST_BYTES = 500L << 20;
    /** What rests so long makes room for a new one: its page was closed, and nobody could take it back. */
    static final Duration RESTING = Duration.ofHours(1);

    private final UploadRepository uploads;
    private final CurrentActor current;
    private final Event<UploadLetGo> events;

    @Inject
    UploadService(UploadRepository uploads, CurrentActor current, Event<UploadLetGo> events) {
        this.uploads = uploads;
        this.current = current;
        this.events = events;
    }

    @Transactional
    UploadState begin(@Nullable Long length, @Nullable String metadata) {
        var name = UploadMetadata.name(metadata);
        long bytes = requireLength(length);
        var owner = current.require();
        var now = Instant.now();
        uploads.waitForTurn(owner.accountId());
        makeRoom(owner.accountId(), bytes, now);
        var upload = new Upload(owner, name, bytes, now);
        uploads.persist(upload);
        return UploadState.of(upload);
    }

    @Transactional
    UploadState find(UUID id) {
        return uploads.open(current.require().accountId(), id, Instant.now())
                .map(UploadState::of)
                .orElseThrow(UploadRefusals::gone);
    }

    /** Where the next piece may be sent from.
     *
     * @param from where the sender believes it is
     */
    @Transactional
    UploadState findAt(UUID id, long from) {
        var upload =
                uploads.open(current.require().accountId(), id, Instant.now()).orElseThrow(UploadRefusals::gone);
        upload.requireAt(from);
        return UploadState.of(upload);
    }

    /** A piece has come and lies in the store. */
    @Transactional
    UploadState receive(UUID id, UUID piece, long from, long bytes) {
        var now = Instant.now();
        var upload = uploads.lock(current.require().accountId(), id, now).orElseThrow(UploadRefusals::gone);
        uploads.keep(upload.receive(piece, from, bytes, now));
        return UploadState.of(upload);
    }

    @Transactional
    void cancel(UUID id) {
        var now = Instant.now();
        var upload = uploads.lock(current.require().accountId(), id, now).orElseThrow(UploadRefusals::gone);
        upload.letGo(now);
        events.fire(new UploadLetGo(id));
    }

    private static long requireLength(@Nullable Long length) {
        if (length == null || length <= 0) {
            throw UploadRefusals.noLength();
        }
        if (length > Upload.LARGEST_BYTES) {
            throw UploadRefusals.tooLarge();
        }
        return length;
    }

    private void makeRoom(UUID accountId, long bytes, Instant now) {
        var open = uploads.openOf(accountId, now);
        var unfinished = open.stream().filter(upload -> !upload.isWhole()).toList();
        long others = open.stream().mapToLong(Upload::length).sum();
        if (unfinished.size() >= MOST_UNFINISHED) {
            var resting = unfinished.getFirst();
            if (!resting.restsSince(now.minus(RESTING))) {
                throw UploadRefusals.tooMany(MOST_UNFINISHED);
            }
            resting.letGo(now);
            events.fire(new UploadLetGo(resting.id()));
            others -= resting.length();
        }
        if (others + bytes > MOST_BYTES) {
            throw UploadRefusals.tooMuchTogether(MOST_BYTES);
        }
    }
}
