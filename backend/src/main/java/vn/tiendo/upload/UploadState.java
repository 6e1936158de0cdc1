package vn.tiendo.upload;

import java.time.Instant;
import java.util.UUID;

/** How far an upload has come.
 *
 * @param received bytes that are there, which is where the next piece begins
 */
record UploadState(UUID id, String name, long length, long received, Instant expiresAt) {
    static UploadState of(Upload upload) {
        return new UploadState(upload.id(), upload.name(), upload.length(), upload.received(), upload.expiresAt());
    }

    long left() {
        return length - received;
    }
}
