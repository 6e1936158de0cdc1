/**
 * The annex of a plan: its tables are found among all tables of a document, their columns recognised in any order and
 * wording, their rows put together across merged cells and page breaks. Each row gets its place in the outline and is
 * understood cell by cell. What a cell means is told with how sure it is; nothing is guessed.
 */
@NullMarked
package vn.tiendo.intake.annex;

import org.jspecify.annotations.NullMarked;
