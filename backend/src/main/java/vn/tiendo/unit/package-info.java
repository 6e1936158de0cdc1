/**
 * The organisation of an agency: its units, the names people write for them, and the groups a phrase may stand for, all
 * between two dates. Reads the lead and coordinating cells of a plan against a
 * snapshot of that organisation ({@link vn.tiendo.unit.UnitDirectory}). What it does not recognise it hands to a person
 * and never creates by itself.
 */
@NullMarked
package vn.tiendo.unit;

import org.jspecify.annotations.NullMarked;
