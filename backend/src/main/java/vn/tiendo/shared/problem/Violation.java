package vn.tiendo.shared.problem;

/** One field that is not acceptable.
 *
 * @param field path of the field in the request, such as {@code signer.name}
 * @param detail what to do about it, in Vietnamese
 */
public record Violation(String field, String detail) {}
