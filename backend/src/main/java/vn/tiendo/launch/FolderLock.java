package vn.tiendo.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Says that a data folder has a living program. The operating system lets go of it even after a hard kill. */
record FolderLock(FileChannel channel) implements AutoCloseable {
    private static final String FILE = "in-use.lock";

    static FolderLock take(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isFree(channel)) {
                return new FolderLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new CannotStart("The data folder " + folder + " cannot be used: " + e, e);
        }
        throw new CannotStart("The data folder " + folder + " is in use by another Tiến Độ that is running;"
                + " stop that one, or choose another folder with TIENDO_DATA.");
    }

    /** Whether a living program has this folder. */
    static boolean isTaken(Path folder) {
        var file = folder.resolve(FILE);
        if (Files.notExists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return !isFree(channel);
        } catch (IOException e) {
            throw new CannotStart("The data folder " + folder + " cannot be used: " + e, e);
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
