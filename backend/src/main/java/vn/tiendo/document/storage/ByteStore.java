package vn.tiendo.document.storage;

import java.io.InputStream;
import java.nio.file.Path;

/** Where bytes lie under names like {@code ab/cd/abcd...}: whole under their name, or not there at all. */
sealed interface ByteStore permits FolderBytes, BucketBytes {
    /** Puts a file under a name; what lies there already is the same and stays. */
    void place(Path received, String name);

    /** The bytes, for whoever reads them once from beginning to end. */
    InputStream open(String name);

    /** The bytes as a file of this machine, for whoever jumps about in them. */
    LocalFile local(String name);

    /** Removes what lies under this name; the second time does nothing. */
    void remove(String name);

    /** Removes all whose name begins with this folder; the second time does nothing. */
    void removeAll(String folder);
}
