package vn.tiendo.document.storage;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class FolderBytesTest extends ByteStoreContract {
    @TempDir
    private Path root;

    @Override
    ByteStore store() {
        return new FolderBytes(root);
    }
}
