package vn.tiendo.document.storage;

import java.util.UUID;

/** A file that is kept.
 *
 * @param name as its sender called it
 * @param sha256 of the content; the same content is kept once
 */
public record StoredFile(UUID id, String name, String mediaType, long sizeBytes, String sha256) {}
