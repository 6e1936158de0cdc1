package vn.tiendo.upload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import vn.tiendo.document.storage.FilePieces;
import vn.tiendo.shared.problem.Unsupported;

/** Gives finished uploads to the features that make something of them. */
@ApplicationScoped
public class Uploads {
    private final UploadRepository uploads;
    private final FilePieces pieces;
    private final Event<UploadLetGo> events;

    @Inject
    Uploads(UploadRepository uploads, FilePieces pieces, Event<UploadLetGo> events) {
        this.uploads = uploads;
        this.pieces = pieces;
        this.events = events;
    }

    /**
     * Lends the file to work in the caller's transaction. When that ends well, the upload is used up; when the work fails,
     * the upload stays for another try, unless the file itself was refused: then it goes at once, as a secret must.
     *
     * @param accountId whose upload it is
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void use(UUID accountId, UUID id, Consumer<ArrivedFile> work) {
        var now = Instant.now();
        var upload = uploads.open(accountId, id, now).orElseThrow(UploadRefusals::gone);
        upload.requireWhole();
        try (var file = pieces.join(id, uploads.piecesOf(id))) {
            work.accept(new ArrivedFile(upload.name(), file.path()));
            if (!uploads.letGo(id, now)) {
                throw UploadRefusals.gone();
            }
            events.fire(new UploadLetGo(id));
        } catch (Unsupported refused) {
            QuarkusTransaction.requiringNew().run(() -> uploads.letGo(id, now));
            pieces.remove(id);
            throw refused;
        }
    }

    void remove(@Observes(during = TransactionPhase.AFTER_SUCCESS) UploadLetGo gone) {
        pieces.remove(gone.id());
    }
}
