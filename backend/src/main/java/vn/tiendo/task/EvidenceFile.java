package vn.tiendo.task;

import java.nio.file.Path;
import vn.tiendo.document.storage.StoredFile;

/** A file that proves something, with its bytes. */
record EvidenceFile(StoredFile file, Path content) {}
