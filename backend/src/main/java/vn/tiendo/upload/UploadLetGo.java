package vn.tiendo.upload;

import java.util.UUID;

/** An upload was used or taken back; its pieces go when the transaction has ended well. */
record UploadLetGo(UUID id) {}
