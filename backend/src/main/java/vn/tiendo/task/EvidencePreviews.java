package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.tiendo.document.preview.PreviewView;
import vn.tiendo.document.preview.Previews;
import vn.tiendo.document.storage.FileStore;
import vn.tiendo.document.storage.StoredFile;
import vn.tiendo.identity.CurrentActor;

/** Files that prove something, shown to those who may read the assignment. */
@ApplicationScoped
class EvidencePreviews {
    private final EvidenceReader reader;
    private final FileStore files;
    private final Previews previews;
    private final CurrentActor current;

    @Inject
    EvidencePreviews(EvidenceReader reader, FileStore files, Previews previews, CurrentActor current) {
        this.reader = reader;
        this.files = files;
        this.previews = previews;
        this.current = current;
    }

    PreviewView describe(UUID id, UUID evidenceId) {
        return previews.describe(find(id, evidenceId));
    }

    StoredFile find(UUID id, UUID evidenceId) {
        return reader.fileOf(current.require(), id, evidenceId)
                .flatMap(it -> files.find(it.agencyId(), it.fileId()))
                .orElseThrow(Refusals::noEvidence);
    }

    byte[] draw(StoredFile file, int page, int width) {
        return previews.draw(file, page, width);
    }
}
