package vn.tiendo.plan;

/** Why a cell waits for a person.
 *
 * @param cell {@code lead}, {@code coordinating}, {@code deadline}, {@code product} or {@code content}
 * @param code stable reason: {@code unit-not-recognised}
 */
public record CellProblem(String cell, String code) {}
