package vn.tiendo.task;

import java.io.InputStream;
import vn.tiendo.document.storage.StoredFile;

/** A file that proves something, with its bytes; whoever reads them closes them. */
record EvidenceFile(StoredFile file, InputStream content) {}
