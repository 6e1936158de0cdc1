package vn.tiendo.task;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.storage.FileStore;
import vn.tiendo.document.storage.FileType;
import vn.tiendo.document.storage.IncomingFile;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.web.Idempotency;
import vn.tiendo.task.link.Links;
import vn.tiendo.upload.Uploads;

/** The use cases of evidence. */
@ApplicationScoped
class EvidenceService {
    private static final long LARGEST_BYTES = 100L << 20;

    private final AssignmentRepository assignments;
    private final EvidenceRepository evidence;
    private final AssignmentReader reader;
    private final EvidenceReader proofs;
    private final AssignmentMoves moves;
    private final FileStore files;
    private final Uploads uploads;
    private final Links links;
    private final CurrentActor current;
    private final Idempotency idempotency;

    @Inject
    EvidenceService(
            AssignmentRepository assignments,
            EvidenceRepository evidence,
            AssignmentReader reader,
            EvidenceReader proofs,
            AssignmentMoves moves,
            FileStore files,
            Uploads uploads,
            Links links,
            CurrentActor current,
            Idempotency idempotency) {
        this.assignments = assignments;
        this.evidence = evidence;
        this.reader = reader;
        this.proofs = proofs;
        this.moves = moves;
        this.files = files;
        this.uploads = uploads;
        this.links = links;
        this.current = current;
        this.idempotency = idempotency;
    }

    @Transactional
    AssignmentView add(UUID id, @Nullable String key, AddEvidence request) {
        request.requireReference();
        var shown = request.shown();
        return idempotency.once(
                current.require().accountId(), "addEvidence:" + id, key, request, AssignmentView.class, () -> {
                    var assignment = requireOwn(id, shown.productId());
                    show(assignment, request);
                    return reader.view(current.require(), id);
                });
    }

    @Transactional
    AssignmentView addFile(UUID id, @Nullable String key, EvidenceForm form) {
        var shown = form.shown();
        requireOwn(id, shown.productId());
        var file = inspected(form.file.fileName(), form.file.uploadedFile());
        var body = String.join("\n", file.sha256(), file.name(), shown.toString());
        return idempotency.once(
                current.require().accountId(), "addEvidence:" + id, key, body, AssignmentView.class, () -> {
                    var assignment = requireOwn(id, shown.productId());
                    keep(assignment, file, shown);
                    return reader.view(current.require(), id);
                });
    }

    @Transactional
    AssignmentView remove(UUID id, UUID evidenceId) {
        var assignment = requireOwn(id, null);
        var found = evidence.of(assignment, evidenceId).orElseThrow(Refusals::noEvidence);
        moves.make(assignment, stamp -> assignment.removeEvidence(stamp, found));
        evidence.delete(found);
        evidence.flush();
        return reader.view(current.require(), id);
    }

    EvidenceFile download(UUID id, UUID evidenceId) {
        return proofs.fileOf(current.require(), id, evidenceId)
                .flatMap(it -> files.find(it.agencyId(), it.fileId()))
                .map(file -> new EvidenceFile(file, files.open(file)))
                .orElseThrow(Refusals::noEvidence);
    }

    private void show(Assignment assignment, AddEvidence request) {
        var uploadId = request.uploadId();
        if (uploadId == null) {
            var reference = requireNonNull(request.reference()).strip();
            attach(assignment, new Evidence(assignment, request.kind(), reference, request.shown(), moves.stamp()));
            return;
        }
        uploads.use(
                current.require().accountId(),
                uploadId,
                arrived -> keep(assignment, inspected(arrived.name(), arrived.bytes()), request.shown()));
    }

    private static IncomingFile inspected(String name, Path bytes) {
        var file = IncomingFile.inspect(name, bytes, EnumSet.allOf(FileType.class), LARGEST_BYTES);
        file.requireNoSecret();
        return file;
    }

    private void keep(Assignment assignment, IncomingFile file, Shown shown) {
        evidence.sameContent(assignment, shown.productId(), file.sha256()).ifPresent(name -> {
            throw Refusals.alreadyAttached(name);
        });
        assignment.requireOpen();
        var stored = files.keep(assignment.agencyId(), file);
        attach(assignment, Evidence.ofFile(assignment, stored, shown, moves.stamp()));
    }

    private void attach(Assignment assignment, Evidence added) {
        evidence.persist(added);
        moves.make(assignment, stamp -> assignment.addEvidence(stamp, added));
        if (added.isAddress()) {
            links.await(added.id());
        }
    }

    private Assignment requireOwn(UUID id, @Nullable UUID productId) {
        var assignment =
                assignments.lockWithItsTask(current.require().agencyId(), id).orElseThrow(Refusals::noAssignment);
        AssignmentPolicy.requireWorker(current.require(), assignment.whose());
        if (productId != null && !evidence.isProductOf(assignment, productId)) {
            throw Invalid.field("productId", "Sản phẩm này không thuộc nhiệm vụ. Hãy chọn lại.");
        }
        return assignment;
    }
}
