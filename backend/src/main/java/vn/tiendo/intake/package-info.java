/**
 * How a plan document on disk becomes a draft plan: the Word file is read and understood, a person reviews what was
 * understood beside its source, and only a confirmation makes a plan.
 */
@NullMarked
package vn.tiendo.intake;

import org.jspecify.annotations.NullMarked;
