package vn.tiendo.document.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** The pieces in which files arrive. They lie where kept files lie, so that every replica can go on with them. */
@ApplicationScoped
public class FilePieces {
    private final ByteStore bytes;

    @Inject
    FilePieces(ByteStore bytes) {
        this.bytes = bytes;
    }

    public void place(UUID whole, UUID piece, Path received) {
        bytes.place(received, placeOf(whole, piece));
    }

    /** Joins pieces, in this order, to a file of this machine. */
    public LocalFile join(UUID whole, List<UUID> pieces) {
        try {
            var file = new LocalFile(Files.createTempFile("tiendo-", ""), true);
            try (var out = Files.newOutputStream(file.path())) {
                for (var piece : pieces) {
                    try (var in = bytes.open(placeOf(whole, piece))) {
                        in.transferTo(out);
                    }
                }
                return file;
            } catch (IOException | RuntimeException half) {
                file.close();
                throw half;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes one piece that nobody knows of. */
    public void remove(UUID whole, UUID piece) {
        bytes.remove(placeOf(whole, piece));
    }

    /** Removes all pieces; the second time does nothing. */
    public void remove(UUID whole) {
        bytes.removeAll(folderOf(whole));
    }

    private static String placeOf(UUID whole, UUID piece) {
        return folderOf(whole) + "/" + piece;
    }

    private static String folderOf(UUID whole) {
        return "uploads/" + whole;
    }
}
