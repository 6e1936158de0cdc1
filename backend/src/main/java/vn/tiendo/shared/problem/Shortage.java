package vn.tiendo.shared.problem;

import java.util.UUID;

/** A product of which less is shown than is required.
 *
 * @param required how many of it
 * @param shown how many there are; fewer
 */
public record Shortage(UUID productId, String name, int required, int shown) {}
