/**
 * What stands on top of a workbook, of the first slide, and of files that Office wrote before 2007: as much as a person
 * sees first, to find a degree of secrecy. Reading is bounded whatever the file holds. It knows the formats and no feature.
 */
@NullMarked
package vn.tiendo.document.office;

import org.jspecify.annotations.NullMarked;
