/**
 * Reads the words of a cell that names units: into words and gaps, into names and roles, each name against the known ones.
 * The Vietnamese vocabulary lies beside it in text files. Only {@link vn.tiendo.unit.UnitPhraseParser} is meant for others.
 */
@NullMarked
package vn.tiendo.unit.phrase;

import org.jspecify.annotations.NullMarked;
