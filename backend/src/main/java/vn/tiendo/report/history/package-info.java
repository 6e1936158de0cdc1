/**
 * How units have kept to their duty of reporting over the rounds of a series: who sent, who was late, who did not.
 * A series is the rounds of one regime, or those on one plan that no regime asks for. Counts are Σ/Σ, never means of rates.
 */
@NullMarked
package vn.tiendo.report.history;

import org.jspecify.annotations.NullMarked;
