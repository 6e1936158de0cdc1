package vn.tiendo.document.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** Bytes in a folder, which all replicas see. */
final class FolderBytes implements ByteStore {
    private final Path root;

    FolderBytes(Path root) {
        this.root = root;
    }

    /** Copies under another name until it is whole and on disk: a half file never has the name of a whole one. */
    @Override
    public void place(Path received, String name) {
        var place = root.resolve(name);
        if (Files.exists(place)) {
            return;
        }
        try {
            Files.createDirectories(place.getParent());
            var half = Files.createTempFile(place.getParent(), "half-", "");
            try {
                Files.copy(received, half, StandardCopyOption.REPLACE_EXISTING);
                try (var written = FileChannel.open(half, StandardOpenOption.WRITE)) {
                    written.force(true);
                }
                Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(String name) {
        try {
            return Files.newInputStream(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public LocalFile local(String name) {
        return new LocalFile(root.resolve(name), false);
    }

    @Override
    public void remove(String name) {
        try {
            Files.deleteIfExists(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void removeAll(String folder) {
        var gone = root.resolve(folder);
        if (!Files.exists(gone)) {
            return;
        }
        try (var all = Files.walk(gone)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
