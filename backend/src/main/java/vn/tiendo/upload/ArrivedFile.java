package vn.tiendo.upload;

import java.nio.file.Path;

/** A file all pieces of which have come; nobody has looked at it yet.
 *
 * @param name as its sender called it
 * @param bytes where it lies until the work with it ends
 */
public record ArrivedFile(String name, Path bytes) {}
