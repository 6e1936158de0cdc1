package vn.tiendo.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.storage.FilePieces;
import vn.tiendo.shared.domain.Ids;

/** Receives a piece. No transaction waits for a slow line: the piece comes first, then it is told where it belongs. */
@ApplicationScoped
class UploadReceiving {
    private static final int BLOCK = 64 * 1024;

    private final UploadService uploads;
    private final FilePieces pieces;

    @Inject
    UploadReceiving(UploadService uploads, FilePieces pieces) {
        this.uploads = uploads;
        this.pieces = pieces;
    }

    UploadState receive(UUID id, @Nullable Long from, InputStream body) {
        if (from == null) {
            throw UploadRefusals.noOffset();
        }
        var before = uploads.findAt(id, from);
        try {
            var received = Files.createTempFile("tiendo-", "");
            try {
                long bytes = copy(body, received, before.left());
                return bytes == 0 ? before : keep(before, received, bytes);
            } finally {
                Files.deleteIfExists(received);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UploadState keep(UploadState before, Path received, long bytes) {
        var piece = Ids.next();
        pieces.place(before.id(), piece, received);
        try {
            return uploads.receive(before.id(), piece, before.received(), bytes);
        } catch (RuntimeException refused) {
            pieces.remove(before.id(), piece);
            throw refused;
        }
    }

    private static long copy(InputStream body, Path into, long most) throws IOException {
        try (var out = Files.newOutputStream(into)) {
            var block = new byte[BLOCK];
            long bytes = 0;
            for (int read = next(body, block); read >= 0; read = next(body, block)) {
                bytes += read;
                if (bytes > most) {
                    throw UploadRefusals.longerThanSaid();
                }
                out.write(block, 0, read);
            }
            return bytes;
        }
    }

    /** A line that breaks ends the piece: what has come is good, and its sender asks from where to go on. */
    private static int next(InputStream body, byte[] block) {
        try {
            return body.read(block);
        } catch (IOException broken) {
            return -1;
        }
    }
}
